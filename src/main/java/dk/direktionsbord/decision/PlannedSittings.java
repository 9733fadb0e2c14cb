package dk.direktionsbord.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows when a forum meets. Where it has planned meetings, a treatment is placed on one of them (S118, S159). */
public interface PlannedSittings {
    /**
     * The forum's planned meetings that an item may still be placed on, the next first; empty when it meets as needed.
     *
     * @param centre the owning centre when the forum is another one for each centre, else empty
     */
    List<Planned> ahead(String forum, String centre);

    /**
     * A planned meeting.
     *
     * @param chair username of the chair, null while nobody holds the position
     * @param chairReason in Danish why
     * @param closed whether its agenda is closed, so that an item needs the chair's leave
     */
    record Planned(LocalDate day, @Nullable String chair, String chairReason, boolean closed) {}
}
