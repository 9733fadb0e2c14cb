package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.decision.outcome.OutcomeCase.Surroundings;
import dk.direktionsbord.matter.Competence;
import dk.direktionsbord.matter.Contribution;
import dk.direktionsbord.matter.DecisionAuthority;
import dk.direktionsbord.matter.Purpose;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.TreatmentState;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.OrganisationFixture;
import dk.direktionsbord.workflow.FieldError;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A conclusion to hold against the rules, told in the words of the rules. */
final class OutcomeCaseFixture {
    /** A Wednesday. */
    static final LocalDate TODAY = LocalDate.of(2027, 1, 13);

    private static final Organisation STRANDHOEJ = OrganisationFixture.strandhoej();

    private String forum = "DIREKTION_PART2";
    private Purpose purpose = Purpose.DECISION;
    private Competence competence = Competence.ADMINISTRATIVE;
    private DecisionAuthority authority = DecisionAuthority.ADMINISTRATIVE;
    private boolean staffConsequences;
    private Set<Outcome> allowed = EnumSet.allOf(Outcome.class);
    private List<Contribution> contributions = List.of();
    private int unansweredPoints;
    private Conclusion conclusion = concluding(Outcome.APPROVED);

    private OutcomeCaseFixture() {}

    static OutcomeCaseFixture administrativeMatter() {
        return new OutcomeCaseFixture();
    }

    static OutcomeCaseFixture politicalMatter() {
        OutcomeCaseFixture fixture = new OutcomeCaseFixture();
        fixture.authority = DecisionAuthority.COUNCIL;
        fixture.competence = Competence.POLITICAL;
        return fixture;
    }

    OutcomeCaseFixture in(String otherForum, Purpose otherPurpose, Competence otherCompetence) {
        forum = otherForum;
        purpose = otherPurpose;
        competence = otherCompetence;
        return this;
    }

    OutcomeCaseFixture whereTheTableAllows(Outcome... outcomes) {
        allowed = Set.of(outcomes);
        return this;
    }

    OutcomeCaseFixture affectingStaff(Contribution... heard) {
        staffConsequences = true;
        contributions = List.of(heard);
        return this;
    }

    OutcomeCaseFixture with(Contribution... given) {
        contributions = List.of(given);
        return this;
    }

    OutcomeCaseFixture withUnansweredAdvice(int points) {
        unansweredPoints = points;
        return this;
    }

    OutcomeCaseFixture concluded(Outcome... outcomes) {
        conclusion = concluding(outcomes);
        return this;
    }

    OutcomeCaseFixture concluded(Conclusion other) {
        conclusion = other;
        return this;
    }

    List<FieldError> mistakes() {
        return OutcomeRules.mistakesIn(build());
    }

    List<FieldError> mistakesBy(OutcomeRule rule) {
        return rule.mistakesIn(build());
    }

    OutcomeCase build() {
        Forum register = OrganisationFixture.strandhoej().forum(forum).orElseThrow();
        return new OutcomeCase(
                conclusion,
                RuleMatter.of(authority, staffConsequences),
                new Treatment(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        1,
                        forum,
                        purpose,
                        competence,
                        false,
                        TreatmentState.PLACED,
                        null,
                        null),
                register,
                allowed,
                contributions,
                unansweredPoints,
                surroundings());
    }

    private static Surroundings surroundings() {
        return new Surroundings(
                TODAY,
                day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY,
                STRANDHOEJ::forum,
                "vdir"::equals,
                centre -> centre.startsWith("C-"));
    }

    /** One sentence for each outcome, without words. */
    static Conclusion concluding(Outcome... outcomes) {
        List<Sentence> sentences = Arrays.stream(outcomes)
                .map(outcome -> new Sentence("at ordningen godkendes", outcome, null))
                .toList();
        return new Conclusion(sentences, null, null, Mandate.NONE, null, null, null, null);
    }

    /** One sentence with words. */
    static Conclusion saying(Outcome outcome, String words) {
        Sentence sentence = new Sentence("at ordningen godkendes", outcome, words);
        return new Conclusion(List.of(sentence), null, null, Mandate.NONE, null, null, null, null);
    }
}
