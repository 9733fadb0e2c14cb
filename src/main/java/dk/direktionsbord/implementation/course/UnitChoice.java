package dk.direktionsbord.implementation.course;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * The units a centre chef may send a decision on to: those of the own centre, and the centre itself for what its own
 * staff does.
 */
record UnitChoice(String centre, List<String> units) {
    /** What was chosen, without doubles. A centre that has no units stands for itself, so it too has an outermost link. */
    List<String> complete(List<String> chosen) {
        boolean standsForItself = chosen.isEmpty() && units.isEmpty();
        return standsForItself ? List.of(centre) : List.copyOf(new LinkedHashSet<>(chosen));
    }

    boolean allows(List<String> chosen) {
        return chosen.stream().allMatch(unit -> unit.equals(centre) || units.contains(unit));
    }
}
