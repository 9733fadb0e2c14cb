package dk.direktionsbord.implementation.task;

import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a decision's owner what a centre objects to. */
@Component
class ObjectionAnswerContent implements FormContent {
    private final CentreWords words;

    ObjectionAnswerContent(CentreWords words) {
        this.words = words;
    }

    @Override
    public String form() {
        return "objection-answer";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Map<String, Object> shown = words.forChef(scope);
        shown.put("objection", words.written(scope).objection());
        return shown;
    }
}
