package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.TreatmentResult;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes a drafted conclusion hold: locks it, enters it in the log it belongs to, and lets it take effect. */
@Component
public class Conclude {
    private final Conclusions conclusions;
    private final DecisionLog decisions;
    private final StandpointLog standpoints;
    private final Route route;
    private final Matters matters;
    private final MatterLog log;
    private final Organisation organisation;

    Conclude(
            Conclusions conclusions,
            DecisionLog decisions,
            StandpointLog standpoints,
            Route route,
            Matters matters,
            MatterLog log,
            Organisation organisation) {
        this.conclusions = conclusions;
        this.decisions = decisions;
        this.standpoints = standpoints;
        this.route = route;
        this.matters = matters;
        this.log = log;
        this.organisation = organisation;
    }

    /** Concludes the treatment whose draft waits; refuses when none does. */
    public TreatmentResult treatment(UUID treatmentId, String approvedBy) {
        return treatment(conclusions.draftOf(treatmentId), approvedBy);
    }

    TreatmentResult treatment(StoredConclusion draft, String approvedBy) {
        conclusions.lock(draft, approvedBy);
        String text = DecisionText.of(draft, this::forumName, organisation::nameOf);
        enter(draft, text, approvedBy);
        log.note(draft.matterId(), approvedBy, "decision.log.concluded", forumName(draft.forum()), text);
        return route.follow(draft, approvedBy);
    }

    private void enter(StoredConclusion locked, String text, String approvedBy) {
        if (locked.content().isDecision()) {
            decisions.enter(locked, text, approvedBy);
        }
        if (locked.content().mandate().toImplement()) {
            matters.markForImplementation(locked.matterId());
        }
        standpoints.enter(locked);
    }

    private String forumName(String id) {
        return organisation.forum(id).map(Forum::name).orElse(id);
    }
}
