package dk.direktionsbord.implementation.task;

import dk.direktionsbord.implementation.Implementations;
import dk.direktionsbord.implementation.course.CentreFacts;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a centre chef what the units have answered so far, before the status is reported. */
@Component
class StatusReportContent implements FormContent {
    private final CentreWords words;
    private final CaseCentre here;
    private final Implementations implementations;

    StatusReportContent(CentreWords words, CaseCentre here, Implementations implementations) {
        this.words = words;
        this.here = here;
        this.implementations = implementations;
    }

    @Override
    public String form() {
        return "status-report";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Map<String, Object> shown = words.forChef(scope);
        shown.put("unitsText", unitsText(scope));
        return shown;
    }

    private String unitsText(CaseScope scope) {
        CentreFacts centre = here.facts(scope);
        return implementations.of(scope.matterId()).stream()
                .flatMap(followUp -> followUp.centres().stream())
                .filter(followUp -> followUp.id().equals(centre.id()))
                .map(FollowUpText::units)
                .findFirst()
                .orElse("");
    }
}
