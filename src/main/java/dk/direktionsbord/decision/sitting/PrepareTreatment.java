package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Action;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks up in the forum register whether a forum treats a matter at a meeting (B2). */
@Component
class PrepareTreatment implements Action<PrepareTreatment.Input, PrepareTreatment.Output> {
    private final Treatments treatments;
    private final Organisation organisation;

    PrepareTreatment(Treatments treatments, Organisation organisation) {
        this.treatments = treatments;
        this.organisation = organisation;
    }

    record Input(UUID treatment) {}

    record Output(boolean meetingNeeded) {}

    @Override
    public Output perform(Input input) {
        String forum = treatments.get(input.treatment()).forum();
        return new Output(organisation.forum(forum).map(Forum::meeting).orElse(true));
    }
}
