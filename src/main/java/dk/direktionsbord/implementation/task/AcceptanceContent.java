package dk.direktionsbord.implementation.task;

import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a centre chef the decision, the own translation, and the answer to an earlier objection (S111). */
@Component
class AcceptanceContent implements FormContent {
    private final CentreWords words;

    AcceptanceContent(CentreWords words) {
        this.words = words;
    }

    @Override
    public String form() {
        return "acceptance";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Map<String, Object> shown = words.forChef(scope);
        CentreWords.Written written = words.written(scope);
        shown.put("action", written.action());
        shown.put("objectionAnswer", written.objectionAnswer());
        return shown;
    }
}
