package dk.direktionsbord.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose turn it is to chair (C9, S162). The directors take turns by the number of meetings held and planned. One who is
 * absent, or inhabil in most of the items, swaps turns with the next who is not; the later order stays.
 *
 * @param order usernames of the directors in their fixed order
 */
public record ChairRotation(List<String> order) {
    private static final String BY_TURN = "Efter tur";
    private static final String SWAPPED = "Byttet på grund af fravær eller inhabilitet";
    private static final String SWAPPED_EARLIER = "Byttet med en direktør, der var forhindret";
    private static final String ALL_AWAY = "Efter tur, selv om alle har meldt fravær";

    public ChairRotation {
        if (order.isEmpty()) {
            throw new IllegalArgumentException("En mødelederrækkefølge skal have mindst én direktør.");
        }
        order = List.copyOf(order);
    }

    /** Who chairs, and in Danish why it is this director. */
    public record Chair(String username, String reason) {}

    /** The chair of meeting number {@code meeting} of the series, counted from 0, when there was no swap before it. */
    public Chair chairFor(int meeting, Set<String> absent) {
        return turn(meeting, absent, new HashMap<>());
    }

    /** As above with the swaps of the series so far: {@code absences} has those away, meeting by meeting from 0. */
    public Chair chairFor(int meeting, List<Set<String>> absences) {
        Map<Integer, String> swaps = new HashMap<>();
        for (int earlier = 0; earlier < meeting; earlier++) {
            turn(earlier, absentAt(earlier, absences), swaps);
        }
        return turn(meeting, absentAt(meeting, absences), swaps);
    }

    private Chair turn(int meeting, Set<String> absent, Map<Integer, String> swaps) {
        String inTurn = planned(meeting, swaps);
        if (!absent.contains(inTurn)) {
            return new Chair(inTurn, inTurn.equals(natural(meeting)) ? BY_TURN : SWAPPED_EARLIER);
        }
        if (absent.containsAll(order)) {
            return new Chair(inTurn, ALL_AWAY);
        }
        int next = meeting + 1;
        while (absent.contains(planned(next, swaps))) {
            next++;
        }
        String chair = planned(next, swaps);
        swaps.put(next, inTurn);
        return new Chair(chair, SWAPPED);
    }

    private String planned(int meeting, Map<Integer, String> swaps) {
        return swaps.getOrDefault(meeting, natural(meeting));
    }

    private String natural(int meeting) {
        return order.get(Math.floorMod(meeting, order.size()));
    }

    private static Set<String> absentAt(int meeting, List<Set<String>> absences) {
        return meeting < absences.size() ? absences.get(meeting) : Set.of();
    }
}
