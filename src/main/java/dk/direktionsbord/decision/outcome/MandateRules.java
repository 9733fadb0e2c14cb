package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.workflow.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What those need who are to carry a decision out. */
final class MandateRules {
    static final OutcomeRule ONLY_DECISIONS_ARE_CARRIED_OUT = new OutcomeRule(
            "only an approval is carried out",
            "S47, L-KSL-11",
            c -> Mistakes.when(
                    c.conclusion().mandate().toImplement() && !c.any(Outcome::approves),
                    "toImplement",
                    "decision.nothingToImplement"));

    static final OutcomeRule OWNER_IS_NAMED =
            whenToImplement("it has an owner", "S140", m -> m.owner() == null, "owner", "decision.ownerMissing");

    static final OutcomeRule DEADLINE_IS_SET = whenToImplement(
            "it has a deadline",
            "S140",
            m -> m.deadline() == null,
            "implementationDeadline",
            "decision.deadlineMissing");

    static final OutcomeRule EXPECTATION_IS_WRITTEN = whenToImplement(
            "leaders and employees can read what is expected",
            "S51",
            m -> m.expectation() == null,
            "expectation",
            "decision.expectationMissing");

    static final OutcomeRule CENTRES_ARE_NAMED = whenToImplement(
            "it names the centres",
            "S47, S142",
            m -> m.centres().isEmpty(),
            "centresToImplement",
            "decision.centresMissing");

    static final OutcomeRule DEADLINE_IS_AHEAD = new OutcomeRule("the deadline is ahead", "S140", c -> {
        LocalDate deadline = c.conclusion().mandate().deadline();
        boolean past = deadline != null && deadline.isBefore(c.today());
        return Mistakes.when(past, "implementationDeadline", "decision.deadlinePast");
    });

    static final OutcomeRule OWNER_AND_CENTRES_EXIST = new OutcomeRule("owner and centres exist", "S140", c -> {
        Mandate mandate = c.conclusion().mandate();
        if (mandate.owner() != null && !c.surroundings().person().test(mandate.owner())) {
            return mistake("owner", "decision.ownerUnknown");
        }
        return Mistakes.when(
                !mandate.centres().stream().allMatch(c.surroundings().centre()),
                "centresToImplement",
                "decision.centreUnknown");
    });

    static final List<OutcomeRule> ALL = List.of(
            ONLY_DECISIONS_ARE_CARRIED_OUT,
            OWNER_IS_NAMED,
            DEADLINE_IS_SET,
            EXPECTATION_IS_WRITTEN,
            CENTRES_ARE_NAMED,
            DEADLINE_IS_AHEAD,
            OWNER_AND_CENTRES_EXIST);

    private MandateRules() {}

    private static OutcomeRule whenToImplement(
            String name, String basis, Predicate<Mandate> lacks, String field, String messageKey) {
        return new OutcomeRule(name, basis, c -> {
            Mandate mandate = c.conclusion().mandate();
            return Mistakes.when(mandate.toImplement() && lacks.test(mandate), field, messageKey);
        });
    }

    private static List<FieldError> mistake(String field, String messageKey) {
        return Mistakes.when(true, field, messageKey);
    }
}
