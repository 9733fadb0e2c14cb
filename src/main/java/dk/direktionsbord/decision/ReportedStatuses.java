package dk.direktionsbord.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows what centres report of the decisions they carry out, for those who follow results (S1). */
public interface ReportedStatuses {
    /** The newest report of each centre on each decision since then, those off track first. */
    List<Reported> since(Instant moment);

    /** @param status in Danish, such as "På sporet" */
    record Reported(Decision decision, String centre, String status, @Nullable String comment, Instant at) {}
}
