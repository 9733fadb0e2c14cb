package dk.direktionsbord.decision.advice;

import dk.direktionsbord.decision.Qualification.Point;
import dk.direktionsbord.decision.Qualifications;
import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the direktion takes a stand on: the summary, and a row for each point. */
@Component
class AdviceResponseContent implements FormContent {
    private final TreatmentInCase treatments;
    private final Qualifications qualifications;

    AdviceResponseContent(TreatmentInCase treatments, Qualifications qualifications) {
        this.treatments = treatments;
        this.qualifications = qualifications;
    }

    @Override
    public String form() {
        return "advice-response";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        List<Point> points = qualifications.openPoints(scope.matterId());
        Map<String, Object> values = treatments.shown(treatments.of(scope));
        values.put("adviceSummary", String.join("\n\n", qualifications.openSummaries(scope.matterId())));
        values.put("responses", points.stream().map(AdviceResponseContent::row).toList());
        return values;
    }

    private static Map<String, Object> row(Point point) {
        return Map.of("point", point.text());
    }
}
