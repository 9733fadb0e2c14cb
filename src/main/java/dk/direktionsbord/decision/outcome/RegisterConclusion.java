package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.DecisionKind;
import dk.direktionsbord.matter.Competence;
import dk.direktionsbord.matter.Kind;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Treatment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds a conclusion against the rulebook and keeps it as a draft until it is approved. */
@Component
public class RegisterConclusion {
    private final OutcomeCases cases;
    private final Conclusions conclusions;

    RegisterConclusion(OutcomeCases cases, Conclusions conclusions) {
        this.cases = cases;
        this.conclusions = conclusions;
    }

    /** Refuses with every broken rule at once. */
    public void draft(Matter matter, Treatment treatment, Conclusion conclusion, LocalDate concludedOn, String by) {
        OutcomeRules.check(cases.of(matter, treatment, conclusion));
        conclusions.draft(treatment, conclusion, kind(matter, treatment, conclusion), concludedOn, by);
    }

    static @Nullable DecisionKind kind(Matter matter, Treatment treatment, Conclusion conclusion) {
        if (!conclusion.isDecision()) {
            return null;
        }
        if (treatment.competence() == Competence.POLITICAL_BODY) {
            return DecisionKind.POLITICAL;
        }
        return matter.facts().kind() == Kind.ORGANISATIONAL ? DecisionKind.ORGANISATIONAL : DecisionKind.MANAGERIAL;
    }
}
