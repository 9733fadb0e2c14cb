package dk.direktionsbord.decision;

import dk.direktionsbord.matter.Purpose;
import dk.direktionsbord.matter.TreatmentState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One forum's treatment as a line of the matter's course ("sagens gang").
 *
 * @param heldOn the day of the meeting, or of the decision where there was no meeting
 * @param item the number on that meeting
 * @param outcomes empty until the chair has approved them
 * @param decisionNumber the number in the decision log, when it was a decision
 */
public record CourseStep(
        UUID treatmentId,
        int position,
        String forum,
        String forumName,
        Purpose purpose,
        TreatmentState state,
        @Nullable LocalDate heldOn,
        @Nullable Integer item,
        List<CourseOutcome> outcomes,
        @Nullable String decisionText,
        @Nullable String dissent,
        @Nullable String decisionNumber) {
    public CourseStep {
        outcomes = List.copyOf(outcomes);
    }

    /** A sentence of the recommendation and what was concluded about it, in the wording of minutes. */
    public record CourseOutcome(String recommendation, Outcome outcome, String wording) {}

    /** Whether this is one of the director's groups, which discuss in parallel (S169). */
    public boolean isGroupFeedback() {
        return purpose == Purpose.FEEDBACK && forum.startsWith("CHEF_MEETING_");
    }

    public boolean concluded() {
        return !outcomes.isEmpty();
    }

    /** Such as "Direktionen, 6. januar 2020, pkt. 2". */
    public String heading() {
        return CourseText.heading(this);
    }

    /** Outcomes and texts in running Danish. */
    public String conclusion() {
        return CourseText.conclusion(this);
    }

    /** Heading, outcomes and texts in running Danish. */
    public String text() {
        return CourseText.of(this);
    }
}
