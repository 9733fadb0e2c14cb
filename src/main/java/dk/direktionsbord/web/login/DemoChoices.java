package dk.direktionsbord.web.login;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Person;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The people one may choose to be in the demo; nobody outside the demo profile. */
@Component
class DemoChoices {
    private final Organisation organisation;
    private final boolean demo;

    DemoChoices(Organisation organisation, Environment environment) {
        this.organisation = organisation;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** The people by the role they share with most others, in the order of the register. */
    List<RoleGroup> byRole() {
        List<Person> people = people();
        Map<String, Long> holders = people.stream()
                .flatMap(person -> person.roles().stream())
                .collect(groupingBy(role -> role, counting()));
        Map<String, List<Person>> groups = people.stream()
                .collect(groupingBy(person -> mostShared(person, holders), LinkedHashMap::new, toList()));
        return groups.entrySet().stream()
                .map(group -> new RoleGroup(organisation.groupName(group.getKey()), choices(group.getValue())))
                .toList();
    }

    boolean has(String username) {
        return demo && organisation.demoLogins().contains(username);
    }

    private List<Person> people() {
        return demo
                ? organisation.demoLogins().stream()
                        .map(organisation::personOrThrow)
                        .toList()
                : List.of();
    }

    private static String mostShared(Person person, Map<String, Long> holders) {
        return person.roles().stream()
                .max(Comparator.comparing(holders::get))
                .orElseThrow(() -> new IllegalStateException(person.username() + " has no role"));
    }

    private List<Choice> choices(List<Person> people) {
        return people.stream()
                .map(person -> new Choice(person.username(), person.name(), placeOf(person)))
                .toList();
    }

    private String placeOf(Person person) {
        String unit = person.unit();
        return unit == null ? person.position() : organisation.placeName(unit);
    }

    /** The people of a role. */
    record RoleGroup(String role, List<Choice> people) {}

    /** A person to choose. */
    record Choice(String username, String name, String place) {}
}
