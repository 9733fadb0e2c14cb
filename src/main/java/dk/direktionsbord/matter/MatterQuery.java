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

    /** Whether a matter of which only the number may be shown answers: nothing else of it is asked for. */
    public boolean asksForNoMoreThan(String matterNumber) {
        return matterNumber.contains(text)
                && states.size() == MatterState.values().length
                && places.isEmpty()
                && submitter == null;
    }
}
