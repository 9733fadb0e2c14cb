package dk.direktionsbord.overview;

import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Routing;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.TreatmentState;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.meeting.BackwardPlans;
import dk.direktionsbord.meeting.PlannedStep;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * When a matter with a deadline must be in each forum it has not reached yet (S91): on its route, or before it has one, on
 * the route the decision tables would give it.
 */
@Component
class MatterPlan {
    private final BackwardPlans plans;
    private final Treatments treatments;
    private final Routing routing;

    MatterPlan(BackwardPlans plans, Treatments treatments, Routing routing) {
        this.plans = plans;
        this.treatments = treatments;
        this.routing = routing;
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
        if (deadline == null || matter.state().isEnded()) {
            return Plan.NONE;
        }
        List<PlannedStep> steps = plans.doneBy(deadline, ahead(matter), matter.owningCentre());
        String missed = steps.stream()
                .filter(PlannedStep::isMissed)
                .map(PlannedStep::name)
                .collect(Collectors.joining(", "));
        return new Plan(
                DanishTime.longDay(deadline),
                steps.stream().map(MatterPlan::row).toList(),
                missed);
    }

    private List<String> ahead(Matter matter) {
        List<Treatment> known = treatments.of(matter.id());
        return known.isEmpty()
                ? routing.preview(matter.owningCentre(), matter.facts()).route()
                : known.stream()
                        .filter(each ->
                                each.state() == TreatmentState.WAITING || each.state() == TreatmentState.CURRENT)
                        .map(Treatment::forum)
                        .toList();
    }

    private static Row row(PlannedStep step) {
        LocalDate meeting = step.meetingOn();
        return new Row(
                step.name(),
                meeting == null ? DanishTexts.text("overview.plan.noMeeting") : DanishTime.longDay(meeting),
                DanishTime.longDay(step.submitBy()),
                mark(step.state()));
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
