package dk.direktionsbord.organisation;

import java.util.List;
import java.util.Set;

/**
 * Whose turn it is to chair (C9, S162). The directors take turns by the number of meetings held and planned; one who is
 * absent swaps with the next who is not, and the later order stays.
 *
 * @param order usernames of the directors in their fixed order
 */
public record ChairRotation(List<String> order) {
    public ChairRotation {
        if (order.isEmpty()) {
            throw new IllegalArgumentException("En mødelederrækkefølge skal have mindst én direktør.");
        }
        order = List.copyOf(order);
    }

    /** The chair of meeting number {@code meeting}, counted from 0, and in Danish why. */
    public Chair chairFor(int meeting, Set<String> absent) {
        for (int step = 0; step < order.size(); step++) {
            String candidate = order.get(Math.floorMod(meeting + step, order.size()));
            if (!absent.contains(candidate)) {
                return new Chair(candidate, step == 0 ? "Efter tur" : "Byttet på grund af fravær");
            }
        }
        return new Chair(order.get(Math.floorMod(meeting, order.size())), "Efter tur, selv om alle har meldt fravær");
    }

    /** Who chairs, and in Danish why it is this director. */
    public record Chair(String username, String reason) {}
}
