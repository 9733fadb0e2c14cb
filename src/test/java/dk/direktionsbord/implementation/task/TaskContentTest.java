package dk.direktionsbord.implementation.task;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.implementation.Status;
import dk.direktionsbord.implementation.course.FollowUpDriver;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import dk.direktionsbord.workflow.OptionList.Option;
import dk.direktionsbord.workflow.OptionList.OptionScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskContentTest {
    private final FollowUpDriver people = FollowUpDriver.inStrandhoej();

    @BeforeEach
    void decideAndStart() {
        people.decide("vdir", "C-DAS", "C-BUF");
        people.start();
    }

    @Test
    void showsWhatIsCommonAndWhatTheCentreDecides() {
        assertThat(shown(TranslationContent.class, dagtilbud()))
                .containsEntry("decisionText", "Fravær følges op inden tre dage.")
                .containsEntry("expectation", "Alle ledere ringer selv.")
                .containsEntry("commonPart", "Fristen på tre dage.")
                .containsEntry("localPart", "Hvem der ringer.")
                .containsEntry("centreName", "Center for Dagtilbud og Skole");
    }

    @Test
    void offersOnlyUnitsOfTheOwnCentreAndTheCentreItself() {
        List<Option> options =
                people.the(OwnUnits.class).options(new OptionScope("chef.das", Optional.of(dagtilbud())));

        assertThat(options)
                .extracting(Option::value)
                .containsExactlyInAnyOrder(
                        "I-DAS-S1", "I-DAS-S2", "I-DAS-S3", "I-DAS-D1", "I-DAS-D2", "I-DAS-D3", "C-DAS");
        assertThat(options).extracting(Option::label).contains("Centret selv (Center for Dagtilbud og Skole)");
    }

    @Test
    void showsTheObjectionToTheOwnerAndTheAnswerToTheChef() {
        people.translate("C-DAS", "I-DAS-S1");
        people.object("C-DAS");
        assertThat(shown(ObjectionAnswerContent.class, dagtilbud())).containsEntry("objection", "Vi har ingen skoler.");

        people.uphold("C-DAS", "vdir");
        assertThat(shown(AcceptanceContent.class, dagtilbud()))
                .containsEntry("objectionAnswer", "Centret har ingen skoler.")
                .containsEntry("action", "Vi ringer hjem.");
    }

    @Test
    void writesATextToAdaptAndPassOn() {
        people.translate("C-DAS", "I-DAS-S1");
        people.accept("C-DAS", FollowUpDriver.DECIDED);

        Map<String, Object> shown = shown(CommunicationContent.class, dagtilbud());

        assertThat(shown).containsEntry("communicatedOn", "2027-02-01");
        assertThat(shown.get("communicationText").toString())
                .startsWith("Det er besluttet:\nFravær følges op inden tre dage.")
                .contains("Derfor:\nSå flere børn trives.", "Det gør vi:\nVi ringer hjem.");
    }

    @Test
    void tellsOfAClosedMatterOnlyWhatMayBeTold() {
        people.closeMatter();
        people.translate("C-DAS", "I-DAS-S1");
        people.accept("C-DAS", FollowUpDriver.DECIDED);

        assertThat(shown(CommunicationContent.class, dagtilbud())
                        .get("communicationText")
                        .toString())
                .startsWith("Det er besluttet:\nDer er truffet en beslutning.")
                .doesNotContain("Fravær");
    }

    @Test
    void showsAUnitLeaderTheActionAndTheUnderstanding() {
        people.reachUnits("C-DAS", "I-DAS-S2");

        assertThat(shown(ConfirmationContent.class, ScopeAt.unit(people.matter, people.centre("C-DAS"), "I-DAS-S2")))
                .containsEntry("unitName", "Højmarkskolen")
                .containsEntry("action", "Vi ringer hjem.")
                .containsEntry("understanding", "Så flere børn trives.");
    }

    @Test
    void showsTheChefWhatTheUnitsHaveAnswered() {
        people.reachUnits("C-DAS", "I-DAS-S1", "I-DAS-S2");
        people.notYet("C-DAS", "I-DAS-S2", "Vi mangler en lærer.");

        assertThat(shown(StatusReportContent.class, dagtilbud()).get("unitsText"))
                .isEqualTo("Tangskolen: har ikke svaret\nHøjmarkskolen: ikke endnu – Vi mangler en lærer.");
    }

    @Test
    void showsTheOwnerHowEachCentreHasGoneAndWhoLacks() {
        people.reachUnits("C-DAS", "I-DAS-S1", "I-DAS-S2");
        people.confirm("C-DAS", "I-DAS-S1");
        people.report("C-DAS", Status.YELLOW, "Det går langsomt.");
        people.translate("C-BUF", "I-BUF-PPR");
        people.object("C-BUF");
        people.exempt("C-BUF", "vdir");

        String text = shown(ImplementationClosureContent.class, ScopeAt.matter(people.matter))
                .get("implementationText")
                .toString();

        assertThat(text)
                .contains("Center for Børn, Unge og Familie: Fritaget\nBegrundelse: Centret har ingen skoler.")
                .contains("Center for Dagtilbud og Skole: Bekræftes")
                .contains("Seneste status: Opmærksomhed – Det går langsomt.")
                .contains("Tangskolen: bekræftet 1. februar 2027")
                .endsWith("Der mangler: Højmarkskolen");
    }

    private Map<String, Object> shown(Class<? extends FormContent> content, CaseScope scope) {
        return people.the(content).contentFor(scope);
    }

    private CaseScope dagtilbud() {
        return ScopeAt.centre(people.matter, people.centre("C-DAS"));
    }
}
