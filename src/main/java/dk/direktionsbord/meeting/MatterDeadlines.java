package dk.direktionsbord.meeting;

import dk.direktionsbord.matter.LatestDates;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Routing;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.TreatmentState;
import dk.direktionsbord.matter.Treatments;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * When a matter with a deadline must be in each forum it has not reached yet (S91): on its route, or before it has one, on
 * the route the decision tables would give it.
 */
@Component
public class MatterDeadlines implements LatestDates {
    private final BackwardPlans plans;
    private final Treatments treatments;
    private final Routing routing;

    MatterDeadlines(BackwardPlans plans, Treatments treatments, Routing routing) {
        this.plans = plans;
        this.treatments = treatments;
        this.routing = routing;
    }

    @Override
    public List<LatestDate> of(Matter matter) {
        return plan(matter).stream()
                .map(step -> new LatestDate(step.name(), step.meetingOn(), step.submitBy(), step.isMissed()))
                .toList();
    }

    /** The same with how each step stands. */
    public List<PlannedStep> plan(Matter matter) {
        LocalDate deadline = matter.text().deadline();
        return deadline == null || matter.state().isEnded()
                ? List.of()
                : plans.doneBy(deadline, ahead(matter), matter.owningCentre());
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
}
