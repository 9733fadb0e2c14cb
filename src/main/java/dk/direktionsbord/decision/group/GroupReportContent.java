package dk.direktionsbord.decision.group;

import dk.direktionsbord.decision.WorkingGroup;
import dk.direktionsbord.decision.WorkingGroups;
import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.ReadableMatter;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the leader of a working group reads before handing its report in. */
@Component
class GroupReportContent implements FormContent {
    private final TreatmentInCase treatments;
    private final WorkingGroups groups;
    private final GroupWords words;
    private final Matters matters;
    private final ReadableMatter readable;

    GroupReportContent(
            TreatmentInCase treatments,
            WorkingGroups groups,
            GroupWords words,
            Matters matters,
            ReadableMatter readable) {
        this.treatments = treatments;
        this.groups = groups;
        this.words = words;
        this.matters = matters;
        this.readable = readable;
    }

    @Override
    public String form() {
        return "group-report";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Treatment treatment = treatments.of(scope);
        WorkingGroup group = groups.in(treatment.id()).orElseThrow();
        Map<String, Object> values = treatments.shown(treatment);
        values.put("matterText", readable.of(matters.get(scope.matterId())));
        values.put("termsText", words.terms(group));
        return values;
    }
}
