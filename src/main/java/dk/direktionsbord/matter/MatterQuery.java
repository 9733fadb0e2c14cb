package dk.direktionsbord.matter;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which matters are looked for.
 *
 * @param text part of a number or a title; empty for all
 * @param states states to look in
 * @param places ids of the owning centres to look in; empty for all
 * @param submitter username whose own matters are found besides those of the places
 */
public record MatterQuery(
        String text, Set<MatterState> states, List<String> places, @Nullable String submitter, Sort sort) {
    /** The order of the answer. */
    public enum Sort {
        NEWEST,
        OLDEST,
        TITLE
    }

    public MatterQuery {
        text = text.strip();
        states = Set.copyOf(states);
        places = List.copyOf(places);
    }

    /** Whether the number answers the text by itself, so that a title that may not be shown need not match. */
    public boolean matchesNumber(String matterNumber) {
        return matterNumber.contains(text);
    }
}
