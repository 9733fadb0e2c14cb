package dk.direktionsbord.implementation.task;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a unit leader what is to be done and why, in the words of the own centre (S59, S102). */
@Component
class ConfirmationContent implements FormContent {
    private final CentreWords words;
    private final CaseCentre here;
    private final Organisation organisation;

    ConfirmationContent(CentreWords words, CaseCentre here, Organisation organisation) {
        this.words = words;
        this.here = here;
        this.organisation = organisation;
    }

    @Override
    public String form() {
        return "confirmation";
    }

    @Override
    public String partOf(CaseScope scope) {
        return organisation.placeName(here.unit(scope));
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Map<String, Object> shown = words.forOthers(scope);
        CentreWords.Written written = words.written(scope);
        shown.put("unitName", partOf(scope));
        shown.put("action", written.action());
        shown.put("understanding", written.understanding());
        return shown;
    }
}
