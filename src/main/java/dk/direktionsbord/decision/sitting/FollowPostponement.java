package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.workflow.Action;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A postponed matter comes on its forum's next meeting by itself, from the day it was postponed to (agenda-item rule 5). */
@Component
class FollowPostponement implements Action<FollowPostponement.Input, FollowPostponement.Output> {
    private static final String BY = "system";

    private final Treatments treatments;
    private final Postponements postponements;
    private final ForumDays days;
    private final PlaceTreatment place;
    private final AdviceAsked advice;

    FollowPostponement(
            Treatments treatments,
            Postponements postponements,
            ForumDays days,
            PlaceTreatment place,
            AdviceAsked advice) {
        this.treatments = treatments;
        this.postponements = postponements;
        this.days = days;
        this.place = place;
        this.advice = advice;
    }

    record Input(UUID treatment) {}

    record Output(boolean placed, boolean adviceToAnswer) {}

    @Override
    public Output perform(Input input) {
        Treatment treatment = treatments.get(input.treatment());
        return postponements
                .earliest(treatment)
                .filter(earliest -> !AdviceAsked.isFor(treatment))
                .flatMap(earliest -> days.nextFrom(earliest, treatment))
                .map(day -> {
                    place.on(day, "sittingDate", treatment, BY);
                    return new Output(true, advice.isToBeAnswered(treatment));
                })
                .orElse(new Output(false, false));
    }
}
