package dk.direktionsbord.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who people are, as far as the engine has to know it. */
public interface Directory {
    Optional<Person> person(String username);

    List<Person> people();

    List<Group> groups();

    /** Every group the person is in now: roles, roles with their unit, and computed bodies. */
    List<String> groupsOf(String username);

    /** Usernames of the people in a group now. */
    List<String> membersOf(String group);

    /** Groups of those who run the system and read no matters: no task is theirs, whatever a diagram or a table says. */
    Set<String> groupsWithoutTasks();

    /** A person: username, and the name people read. */
    record Person(String username, String name) {}
}
