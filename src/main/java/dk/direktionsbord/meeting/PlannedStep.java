package dk.direktionsbord.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A forum in a backward plan.
 *
 * @param meetingOn the latest meeting in time; null when there is none
 * @param submitBy the last day for submitting to it; without a meeting, the day it must be done
 * @param releaseBy when its agenda is released
 */
public record PlannedStep(
        String forum,
        String name,
        @Nullable LocalDate meetingOn,
        LocalDate submitBy,
        LocalDate releaseBy,
        State state) {
    /** How a step stands. */
    public enum State {
        IN_TIME,
        /** the last day has passed, or the forum meets too late */
        MISSED,
        /** the forum's meetings are not on record, as those of political bodies may be elsewhere */
        NOT_PLANNED
    }

    public boolean isMissed() {
        return state == State.MISSED;
    }
}
