package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import dk.direktionsbord.workflow.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the chair reads before approved minutes are opened again. */
@Component
class CorrectionRequestForm implements FormContent {
    private final MinutesCorrections corrections;
    private final MinutesRegister minutes;
    private final Organisation organisation;

    CorrectionRequestForm(MinutesCorrections corrections, MinutesRegister minutes, Organisation organisation) {
        this.corrections = corrections;
        this.minutes = minutes;
        this.organisation = organisation;
    }

    @Override
    public String form() {
        return "correction-request";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        MinutesCorrections.Asked asked =
                corrections.open(scope.matterId()).orElseThrow(() -> Refusal.conflict("meeting.correction.answered"));
        return Map.of(
                "minutesNumber",
                minutes.of(scope.matterId()).orElseThrow().label(),
                "correctionReason",
                asked.reason(),
                "askedByName",
                organisation.nameOf(asked.askedBy()));
    }
}
