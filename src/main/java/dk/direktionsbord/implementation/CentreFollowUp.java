package dk.direktionsbord.implementation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one centre carries out one decision (S47, S172). Texts are absent until they are written.
 *
 * @param deadline of what the centre or its units have to do now; none when nothing is due
 * @param overdueWorkingDays working days past that deadline, 0 while it is kept
 * @param lastStatus the newest report of a status round
 */
public record CentreFollowUp(
        UUID id,
        UUID matterId,
        UUID decisionId,
        String centre,
        String centreName,
        CentreState state,
        @Nullable LocalDate deadline,
        int overdueWorkingDays,
        Texts texts,
        List<UnitFollowUp> units,
        @Nullable StatusLine lastStatus,
        List<ObjectionLine> objections,
        List<ReminderLine> reminders) {
    public CentreFollowUp {
        units = List.copyOf(units);
        objections = List.copyOf(objections);
        reminders = List.copyOf(reminders);
    }

    public boolean overdue() {
        return overdueWorkingDays > 0;
    }

    /** Names of those who have yet to do their part: the units that have not confirmed, or the centre itself. */
    public List<String> lacking() {
        if (state.done()) {
            return List.of();
        }
        return state == CentreState.CONFIRMING
                ? units.stream()
                        .filter(unit -> !unit.confirmed())
                        .map(UnitFollowUp::unitName)
                        .toList()
                : List.of(centreName);
    }

    /** What the centre chef wrote: action and understanding (S102), plan (S111), communication (S143). */
    public record Texts(
            @Nullable String action,
            @Nullable String understanding,
            @Nullable String plan,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable String communicationText,
            List<String> audience,
            @Nullable LocalDate communicatedOn) {
        public Texts {
            audience = List.copyOf(audience);
        }
    }
}
