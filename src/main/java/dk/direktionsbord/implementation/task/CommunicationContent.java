package dk.direktionsbord.implementation.task;

import dk.direktionsbord.implementation.course.FollowUpDates;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FormContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives a centre chef a short text to adapt and pass on (S143): what was decided, why, and what happens now. */
@Component
class CommunicationContent implements FormContent {
    private static final int LONGEST = 2000;

    private final CentreWords words;
    private final FollowUpDates dates;

    CommunicationContent(CentreWords words, FollowUpDates dates) {
        this.words = words;
        this.dates = dates;
    }

    @Override
    public String form() {
        return "communication";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Map<String, Object> shown = words.forOthers(scope);
        shown.put("communicationText", readyText(shown, words.written(scope)));
        shown.put("communicatedOn", dates.today().toString());
        return shown;
    }

    private static String readyText(Map<String, Object> decision, CentreWords.Written written) {
        List<String> parts = new ArrayList<>();
        add(parts, "decided", decision.getOrDefault("decisionText", ""));
        add(parts, "why", written.understanding());
        add(parts, "action", written.action());
        add(parts, "expectation", decision.getOrDefault("expectation", ""));
        add(parts, "common", decision.getOrDefault("commonPart", ""));
        add(parts, "local", decision.getOrDefault("localPart", ""));
        String text = String.join("\n\n", parts);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static void add(List<String> parts, String part, Object text) {
        if (!text.toString().isBlank()) {
            parts.add(DanishTexts.text("implementation.tell." + part) + "\n" + text);
        }
    }
}
