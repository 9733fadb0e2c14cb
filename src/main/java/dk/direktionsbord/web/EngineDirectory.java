package dk.direktionsbord.web;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.Group;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the engine who people are, from the organisation. */
@Component
class EngineDirectory implements Directory {
    private final Organisation organisation;

    EngineDirectory(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public Optional<Person> person(String username) {
        return organisation.person(username).map(EngineDirectory::person);
    }

    @Override
    public List<Person> people() {
        return organisation.people().stream().map(EngineDirectory::person).toList();
    }

    @Override
    public List<Group> groups() {
        return organisation.groups().stream()
                .map(group -> new Group(group, organisation.groupName(group)))
                .toList();
    }

    @Override
    public List<String> groupsOf(String username) {
        return organisation.groupsOf(username);
    }

    @Override
    public List<String> membersOf(String group) {
        return organisation.membersOf(group);
    }

    @Override
    public Set<String> groupsWithoutTasks() {
        return Organisation.RUNS_THE_SYSTEM;
    }

    private static Person person(dk.direktionsbord.organisation.Person person) {
        return new Person(person.username(), person.name());
    }
}
