package dk.direktionsbord.workflow;

import java.util.List;
import java.util.Map;

/** The door every diagram, decision table and form goes through before it is deployed. */
public interface ModelDoor {
    /**
     * Checks files together.
     *
     * @param files the content of each file by its name
     * @return every finding; empty means sound
     */
    List<Finding> check(Map<String, byte[]> files);

    /**
     * Gives each changed file the name of the file in the set that defines the same process, table or form, whatever it is
     * called itself; what defines nothing known keeps its own.
     */
    Map<String, byte[]> named(Map<String, byte[]> changed, Map<String, byte[]> set);

    /**
     * One thing wrong with a model, told in plain Danish.
     *
     * @param rule the rule's id, which is also the name of its page and its test folder
     * @param element the id of the element in the model, or the file's name
     * @param where process and step as the process owner knows them
     * @param what what is wrong
     * @param consequence what would happen
     * @param remedy what to do
     */
    record Finding(String rule, String element, String where, String what, String consequence, String remedy) {}
}
