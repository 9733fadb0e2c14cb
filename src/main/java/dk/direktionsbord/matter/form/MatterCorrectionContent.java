package dk.direktionsbord.matter.form;

import dk.direktionsbord.matter.CentreConsequence;
import dk.direktionsbord.matter.Finances;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterText;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Matters.Return;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The submitter gets the matter back as it was written, with the reason on top. */
@Component
class MatterCorrectionContent implements FormContent {
    private final Matters matters;

    MatterCorrectionContent(Matters matters) {
        this.matters = matters;
    }

    @Override
    public String form() {
        return "matter-correction";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Matter matter = matters.get(scope.matterId());
        Map<String, Object> content = new LinkedHashMap<>(FactFields.of(matter.facts()));
        content.put(
                "returnReason",
                matters.lastReturn(matter.id()).map(Return::reason).orElse(""));
        content.put("type", matter.type().name());
        content.put("open", matter.open());
        words(content, matter.text());
        finances(content, matter.text().finances());
        return content;
    }

    private static void words(Map<String, Object> content, MatterText text) {
        content.put("title", text.title());
        content.put("summary", text.summary());
        content.put(
                "recommendation",
                text.recommendation().stream().map(MatterCorrectionContent::row).toList());
        content.put("valueForCitizens", text.valueForCitizens());
        content.put("presentation", text.presentation());
        content.put("alternatives", text.alternatives());
        content.put(
                "crossCuttingPerspective",
                text.crossCuttingPerspective().stream()
                        .map(MatterCorrectionContent::row)
                        .toList());
        content.put("legalBasis", text.legalBasis());
        content.put("staff", text.staff());
        content.put("targetGroups", text.targetGroups());
        content.put("hearings", text.hearings());
        content.put("communication", text.communication());
        content.put("nextSteps", text.nextSteps());
        content.put("closedReason", text.closedReason());
        content.put("publicDecisionText", text.publicDecisionText());
        content.put("kleMainGroup", text.kleMainGroup());
        content.put("indicators", text.indicators());
        if (!text.initiativeOrigin().isEmpty()) {
            content.put("initiativeOrigin", text.initiativeOrigin());
        }
        if (text.deadline() != null) {
            content.put("deadline", text.deadline().toString());
        }
    }

    private static void finances(Map<String, Object> content, Finances finances) {
        content.put("hasConsequences", finances.areConcerned());
        content.put("operations1000kr", finances.operations1000kr());
        content.put("capital1000kr", finances.capital1000kr());
        content.put("years", finances.years().stream().map(String::valueOf).toList());
        content.put("funding", finances.funding());
        content.put("financeRemark", finances.financeRemark());
    }

    private static Map<String, String> row(String sentence) {
        return Map.of("text", sentence);
    }

    private static Map<String, String> row(CentreConsequence consequence) {
        return Map.of("centre", consequence.centre(), "consequence", consequence.consequence());
    }
}
