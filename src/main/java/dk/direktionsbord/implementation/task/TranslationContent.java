package dk.direktionsbord.implementation.task;

import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a centre chef what was decided, what is common, and what the centre decides itself (S64, S136). */
@Component
class TranslationContent implements FormContent {
    private final CentreWords words;

    TranslationContent(CentreWords words) {
        this.words = words;
    }

    @Override
    public String form() {
        return "translation";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        return words.forChef(scope);
    }
}
