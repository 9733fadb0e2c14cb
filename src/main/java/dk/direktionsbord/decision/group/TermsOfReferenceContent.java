package dk.direktionsbord.decision.group;

import dk.direktionsbord.decision.WorkingGroup;
import dk.direktionsbord.decision.WorkingGroup.Member;
import dk.direktionsbord.decision.WorkingGroup.Stage;
import dk.direktionsbord.decision.WorkingGroups;
import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.ReadableMatter;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The terms of reference to write; after a return, as they were written and why they came back. */
@Component
class TermsOfReferenceContent implements FormContent {
    private final TreatmentInCase treatments;
    private final WorkingGroups groups;
    private final GroupWords words;
    private final Matters matters;
    private final ReadableMatter readable;

    TermsOfReferenceContent(
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
        return "terms-of-reference";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Treatment treatment = treatments.of(scope);
        Map<String, Object> values = treatments.shown(treatment);
        values.put("matterText", readable.of(matters.get(scope.matterId())));
        groups.in(treatment.id())
                .filter(last -> last.stage() == Stage.RETURNED)
                .ifPresent(last -> putAgain(values, last));
        return values;
    }

    private void putAgain(Map<String, Object> values, WorkingGroup last) {
        values.put("termsReturnedText", Objects.requireNonNull(last.returnReason()));
        values.put("breadthWarning", words.warning(last.missingAreas()));
        values.put("groupPurpose", last.purpose());
        values.put("groupTask", last.task());
        values.put("proposalsWanted", last.proposalsWanted());
        values.put("groupDeadlineDate", last.deadline());
        values.put("groupLeader", last.leader());
        values.put(
                "members",
                last.members().stream().map(TermsOfReferenceContent::row).toList());
    }

    private static Map<String, Object> row(Member member) {
        return Map.of("person", member.person(), "criterion", member.criterion().name());
    }
}
