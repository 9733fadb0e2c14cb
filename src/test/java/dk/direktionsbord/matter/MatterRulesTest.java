package dk.direktionsbord.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.kle.KleFixture;
import dk.direktionsbord.kle.KlePlan;
import dk.direktionsbord.organisation.OrganisationFixture;
import dk.direktionsbord.workflow.FieldError;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatterRulesTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2027-01-13T11:00:00Z"), ZoneOffset.UTC);

    private static final KlePlan NO_PLAN = KleFixture.noPlan();

    private final MatterRules rules = new MatterRules(OrganisationFixture.strandhoej(), NO_PLAN, NOON);

    @Test
    void acceptsCompleteMatter() {
        assertThat(check(MatterForm.ofTheCentre())).isEmpty();
        assertThat(check(MatterForm.ofTheCouncil())).isEmpty();
    }

    @Test
    void holdsTheKleNumberAgainstTheImportedPlan() {
        KlePlan plan = KleFixture.imported("Nr;Titel;Udgået\n98;Fyr;\n97;Nedlagt;2020-01-01\n");
        MatterRules known = new MatterRules(OrganisationFixture.strandhoej(), plan, NOON);

        assertThat(known.forSubmission(matter("98"))).isEmpty();
        assertThat(known.forSubmission(matter("97 P35")))
                .extracting(FieldError::field)
                .containsExactly("kleMainGroup");
        assertThat(known.forSubmission(matter("99")))
                .extracting(FieldError::field)
                .containsExactly("kleMainGroup");
        assertThat(rules.forSubmission(matter("99"))).as("without a plan").isEmpty();
    }

    @Test
    void tellsEveryMistakeAtOnce() {
        MatterForm form = MatterForm.ofTheCentre()
                .with("title", " ")
                .with("summary", "x".repeat(601))
                .with("recommendation", List.of(Map.of("text", "Ordningen godkendes")))
                .with("operations1000kr", 900)
                .with("open", false)
                .with("requestedTreatment", "DIRECTOR_GROUPS")
                .with("decisionAuthority", "COMMITTEE")
                .with("affectedCentres", List.of("C-NIX"))
                .with("deadline", "2027-01-12");

        assertThat(check(form))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "title",
                        "summary",
                        "recommendation",
                        "funding",
                        "closedReason",
                        "recipient",
                        "committees",
                        "affectedCentres",
                        "deadline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"operations1000kr", "capital1000kr"})
    void refusesAmountWithoutFunding(String amount) {
        MatterForm form = MatterForm.ofTheCentre().with(amount, -250);

        assertThat(check(form))
                .containsExactly(
                        new FieldError("funding", "Angiv finansiering, når punktet har økonomiske konsekvenser."));
    }

    @Test
    void refusesConsequencesWithoutFundingEvenWithoutAmount() {
        assertThat(check(MatterForm.ofTheCentre().with("hasConsequences", true)))
                .extracting(FieldError::field)
                .containsExactly("funding");
    }

    @Test
    void refusesClosedMatterWithoutReason() {
        assertThat(check(MatterForm.ofTheCentre().with("open", false)))
                .extracting(FieldError::field)
                .containsExactly("closedReason");
    }

    @Test
    void refusesSentenceThatDoesNotBeginWithAt() {
        assertThat(check(MatterForm.ofTheCentre()
                        .with(
                                "recommendation",
                                List.of(Map.of("text", "at a godkendes"), Map.of("text", "atten ting")))))
                .extracting(FieldError::field)
                .containsExactly("recommendation");
    }

    @ParameterizedTest
    @CsvSource({
        "DECISION, 0, false",
        "INFORMATION, 0, false",
        "DISCUSSION, 0, true",
        "DECISION, 3, true",
        "DISCUSSION, 1, true",
        "INFORMATION, 2, false",
        "DISCUSSION, 2, false"
    })
    void typeDecidesHowManySentencesTheRecommendationHas(String type, int sentences, boolean accepted) {
        List<Map<String, String>> rows = IntStream.range(0, sentences)
                .mapToObj(number -> Map.of("text", "at nummer " + number + " godkendes"))
                .toList();

        List<FieldError> errors =
                check(MatterForm.ofTheCentre().with("type", type).with("recommendation", rows));

        assertThat(errors.isEmpty()).isEqualTo(accepted);
    }

    @Test
    void blankRowsOfTheRecommendationDoNotCount() {
        MatterForm form = MatterForm.ofTheCentre()
                .with("recommendation", List.of(Map.of("text", "at a godkendes"), Map.of("text", "  "), Map.of()));

        assertThat(check(form)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chef.das, true",
        "sag.das, true",
        "sek.1, true",
        "chef.buf, false",
        "sag.jus, false",
        "leder.s2, false",
        "vdir, false"
    })
    void onlyOwnCentreAndSecretariatSubmitForCentre(String person, boolean may) {
        List<FieldError> errors = check(MatterForm.ofTheCentre().by(person));

        assertThat(errors.isEmpty()).isEqualTo(may);
    }

    @Test
    void refusesUnknownOwningCentre() {
        assertThat(check(MatterForm.ofTheCentre().with("owningCentre", "C-NIX").by("sek.1")))
                .extracting(FieldError::message)
                .containsExactly("Centret findes ikke: C-NIX. Vælg fra listen.");
    }

    @Test
    void refusesTheSameCentreTwice() {
        assertThat(check(MatterForm.ofTheCentre().with("affectedCentres", List.of("C-BUF", "C-BUF"))))
                .extracting(FieldError::field)
                .containsExactly("affectedCentres");
    }

    @Test
    void refusesUnknownCommitteeHearingAndPerspective() {
        MatterForm form = MatterForm.ofTheCentre()
                .with("committees", List.of("OEPU"))
                .with("hearings", List.of("YOUTH_COUNCIL"))
                .with("crossCuttingPerspective", List.of(Map.of("centre", "C-NIX", "consequence", "ingen")));

        assertThat(check(form))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("committees", "hearings", "crossCuttingPerspective");
    }

    @Test
    void deadlineMayBeToday() {
        assertThat(check(MatterForm.ofTheCentre().with("deadline", "2027-01-13")))
                .isEmpty();
    }

    @Test
    void feedbackOfTheDirectorGroupsNeedsItsRecipient() {
        MatterForm form = MatterForm.ofTheCentre().with("requestedTreatment", "DIRECTOR_GROUPS");

        assertThat(check(form)).extracting(FieldError::field).containsExactly("recipient");
        assertThat(check(form.with("recipient", "DIREKTION"))).isEmpty();
    }

    private List<FieldError> check(MatterForm form) {
        return rules.forSubmission(matter(form));
    }

    private static Matter matter(String kle) {
        return matter(MatterForm.ofTheCentre().with("kleMainGroup", kle));
    }

    private static Matter matter(MatterForm form) {
        MatterFields fields = form.fields();
        String centre = Objects.requireNonNullElse(fields.owningCentre(), "");
        return Matter.submitted(fields, centre, "", NOON.instant());
    }
}
