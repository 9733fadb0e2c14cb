package dk.direktionsbord.overview;

import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.meeting.MatterDeadlines;
import dk.direktionsbord.meeting.PlannedStep;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** When a matter with a deadline must be in each forum it has not reached yet, for its page (S91). */
@Component
class MatterPlan {
    private final MatterDeadlines deadlines;

    MatterPlan(MatterDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** A forum as the page shows it. */
    record Row(String forum, String meeting, String submitBy, Mark mark) {}

    /**
     * @param deadline the day the matter has to be settled
     * @param missed names of the fora that can no longer be reached in time, or empty
     */
    record Plan(String deadline, List<Row> rows, String missed) {
        static final Plan NONE = new Plan("", List.of(), "");
    }

    Plan of(Matter matter) {
        LocalDate deadline = matter.text().deadline();
        if (deadline == null) {
            return Plan.NONE;
        }
        List<PlannedStep> steps = deadlines.plan(matter);
        String missed = steps.stream()
                .filter(PlannedStep::isMissed)
                .map(PlannedStep::name)
                .collect(Collectors.joining(", "));
        return new Plan(
                DanishTime.longDay(deadline),
                steps.stream().map(MatterPlan::row).toList(),
                missed);
    }

    private static Row row(PlannedStep step) {
        LocalDate meeting = step.meetingOn();
        return new Row(
                step.name(),
                meeting == null ? none(step) : DanishTime.longDay(meeting),
                DanishTime.longDay(step.submitBy()),
                mark(step.state()));
    }

    private static String none(PlannedStep step) {
        boolean unknown = step.state() == PlannedStep.State.NOT_PLANNED;
        return DanishTexts.text(unknown ? "overview.plan.unknownMeeting" : "overview.plan.noMeeting");
    }

    private static Mark mark(PlannedStep.State state) {
        String text = DanishTexts.text("overview.plan.state." + state);
        return switch (state) {
            case IN_TIME -> Mark.good(text);
            case MISSED -> Mark.bad(text);
            case NOT_PLANNED -> Mark.plain(text, "info");
        };
    }
}
