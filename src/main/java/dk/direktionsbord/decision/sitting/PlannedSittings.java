package dk.direktionsbord.decision.sitting;

import java.time.LocalDate;
import java.util.List;

/** Knows when a forum meets. Where it has planned meetings, a treatment is placed on one of them (S118, S159). */
public interface PlannedSittings {
    /**
     * The days of the forum's planned meetings that an item may still be placed on, the next first; empty when it meets
     * as needed.
     *
     * @param centre the owning centre when the forum is another one for each centre, else empty
     */
    List<LocalDate> ahead(String forum, String centre);
}
