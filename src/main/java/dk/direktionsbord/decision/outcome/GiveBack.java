package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.TreatmentResult;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.Treatments;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends a matter back instead of what was drafted, because somebody who had to agree did not; the draft is kept (S152). */
@Component
public class GiveBack {
    private final Conclusions conclusions;
    private final Conclude conclude;
    private final Treatments treatments;
    private final Matters matters;

    GiveBack(Conclusions conclusions, Conclude conclude, Treatments treatments, Matters matters) {
        this.conclusions = conclusions;
        this.conclude = conclude;
        this.treatments = treatments;
        this.matters = matters;
    }

    /** Refuses when nothing is drafted. */
    public TreatmentResult insteadOfDraft(UUID treatmentId, String reason, String by) {
        StoredConclusion draft = conclusions.draftOf(treatmentId);
        conclusions.sendBack(draft, by, reason);
        Treatment treatment = treatments.get(treatmentId);
        Matter matter = matters.get(treatment.matterId());
        Conclusion returned = Conclusion.returned(RecommendedSentences.of(matter), reason);
        conclusions.draft(treatment, returned, null, draft.concludedOn(), by);
        return conclude.treatment(treatmentId, by);
    }
}
