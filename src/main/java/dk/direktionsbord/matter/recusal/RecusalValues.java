package dk.direktionsbord.matter.recusal;

import static dk.direktionsbord.workflow.CaseValue.Kind.USER;

import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.matter.RecusalAssessor;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.CaseValue;
import dk.direktionsbord.workflow.CaseValueSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom a diagram may name as the one who assesses a report. */
@Component
class RecusalValues implements CaseValueSource {
    private final Recusals recusals;
    private final RecusalAssessor assessor;

    RecusalValues(Recusals recusals, RecusalAssessor assessor) {
        this.recusals = recusals;
        this.assessor = assessor;
    }

    @Override
    public List<CaseValue> caseValues() {
        return List.of(new CaseValue("recusalAssessor", USER, this::assessor));
    }

    private String assessor(CaseScope scope) {
        return assessor.of(recusals.get(scope.matterId()));
    }
}
