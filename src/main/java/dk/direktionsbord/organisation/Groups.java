package dk.direktionsbord.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The groups of people that follow from the register: one for each role, one for each place a role is held for
 * ({@code centre-chef.C-DAS}), and the computed bodies (S41, S43, B1).
 */
final class Groups {
    static final String DIRECTOR = "director";
    static final String CENTRE_CHEF = "centre-chef";
    static final String UNIT_LEADER = "unit-leader";
    static final String DIREKTION = "direktion";
    static final String KONCERNLEDELSE = "koncernledelse";
    static final String DIRECTOR_GROUP = "director-group";

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final Map<String, List<String>> groupsOf = new LinkedHashMap<>();

    Groups(Register register) {
        register.roles().forEach(role -> addRole(role, register));
        register.places().stream().filter(Place::isArea).forEach(area -> addDirectorGroup(area, register));
        members.forEach((group, usernames) -> usernames.forEach(username ->
                groupsOf.computeIfAbsent(username, key -> new ArrayList<>()).add(group)));
    }

    static String scoped(String role, String place) {
        return role + "." + place;
    }

    Set<String> ids() {
        return names.keySet();
    }

    String name(String group) {
        return names.getOrDefault(group, group);
    }

    List<String> membersOf(String group) {
        return members.getOrDefault(group, List.of());
    }

    /** Every group with the people in it. */
    Map<String, List<String>> members() {
        return members;
    }

    List<String> groupsOf(String username) {
        return List.copyOf(groupsOf.getOrDefault(username, List.of()));
    }

    private void addRole(Role role, Register register) {
        add(role.id(), role.name(), membersOfRole(role, register));
        register.places().stream()
                .filter(role::heldFor)
                .forEach(place -> add(
                        scoped(role.id(), place.id()),
                        role.name() + ", " + place.name(),
                        register.holders(role.id(), place.id())));
    }

    private static List<String> membersOfRole(Role role, Register register) {
        return switch (role.id()) {
            case DIREKTION -> register.holders(DIRECTOR);
            case KONCERNLEDELSE -> join(register.holders(DIRECTOR), register.holders(CENTRE_CHEF));
            default -> register.holders(role.id());
        };
    }

    private void addDirectorGroup(Place area, Register register) {
        List<String> chefs = register.centresOf(area.id()).stream()
                .flatMap(centre -> register.holders(CENTRE_CHEF, centre.id()).stream())
                .toList();
        add(
                scoped(DIRECTOR_GROUP, area.id()),
                "Direktørgruppen, " + area.name(),
                join(register.holders(DIRECTOR, area.id()), chefs));
    }

    private void add(String group, String name, List<String> usernames) {
        names.put(group, name);
        members.put(group, usernames);
    }

    private static List<String> join(List<String> first, List<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
