package dk.direktionsbord.matter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows when a matter with a deadline must be in each forum it has not reached yet (S91). */
public interface LatestDates {
    /** In the order of its way; empty for a matter without a deadline, and where no forum ahead meets. */
    List<LatestDate> of(Matter matter);

    /**
     * A forum ahead.
     *
     * @param forum its name
     * @param meetingOn the latest meeting in time; null when there is none, or when its meetings are not known
     * @param submitBy the last day for submitting to it; without a meeting, the day it must be done
     * @param missed whether the deadline can no longer be kept there
     */
    record LatestDate(String forum, @Nullable LocalDate meetingOn, LocalDate submitBy, boolean missed) {}
}
