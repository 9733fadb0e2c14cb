package dk.direktionsbord.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a matter must be in a forum at the latest to reach what comes after it.
 *
 * @param meetingOn the latest meeting in time; null when none is planned
 * @param submitBy when the matter must be submitted to it; for a forum without a meeting in time, when it must be done
 * @param releaseBy when its agenda is released
 */
public record BackwardStep(String forum, @Nullable LocalDate meetingOn, LocalDate submitBy, LocalDate releaseBy) {
    /** Whether the matter can no longer make it. */
    public boolean isMissed(LocalDate today) {
        return meetingOn == null || submitBy.isBefore(today);
    }
}
