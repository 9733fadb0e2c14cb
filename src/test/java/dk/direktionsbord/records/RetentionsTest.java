package dk.direktionsbord.records;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.kle.KleFixture;
import dk.direktionsbord.kle.KlePlan;
import dk.direktionsbord.matter.DmnTables;
import dk.direktionsbord.records.Retention.Choice;
import dk.direktionsbord.workflow.DecisionTables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionsTest {
    private static final String APPROVED = "Byrådet den 12. maj 2026, pkt. 7";
    private static final KlePlan PLAN = KleFixture.imported(
            "Nr;Titel;Bevaring\n98.01.01;Bevares;B\n98.01.02;Kasseres;K\n98.01.03;Ukendt;\nB01;Bevares;B\nK02;Kasseres;K\n");

    /** Preserved if either is marked so or not marked; discarded only if both are, and the council approved (L-ARK-2). */
    @ParameterizedTest
    @CsvSource({
        "98.01.01 B01, PRESERVE, B1",
        "98.01.01 K02, PRESERVE, B1",
        "98.01.02 B01, PRESERVE, B2",
        "98.01.02 K02, DISCARD, K1",
        "98.01.03 K02, PRESERVE, B3",
        "98.01.02, PRESERVE, B4",
        "98.01.02 Q99, PRESERVE, B4",
        "'', PRESERVE, B3"
    })
    void followsTheMarksOfSubjectAndHandlingsfacet(String kle, Choice choice, String rules) {
        Retention retention = retentions(DmnTables.shipped(), APPROVED).of(kle);

        assertThat(retention.choice()).isEqualTo(choice);
        assertThat(retention.rule()).isEqualTo(rules + ", retention 1");
        assertThat(retention.reason()).isNotBlank();
    }

    @Test
    void preservesEverythingUntilTheCouncilHasApproved() {
        Retention retention = retentions(DmnTables.shipped(), "").of("98.01.02 K02");

        assertThat(retention.choice()).isEqualTo(Choice.PRESERVE);
        assertThat(retention.reason()).contains("Byrådet har ikke godkendt");
    }

    @Test
    void namesTheApprovalOfWhatMayBeDiscarded() {
        assertThat(retentions(DmnTables.shipped(), APPROVED).of("98.01.02 K02").reason())
                .endsWith("Godkendt: " + APPROVED + ".");
    }

    @Test
    void letsNoTableDiscardWhatIsMarkedToBePreserved() {
        DecisionTables discardsAll = (table, inputs) -> new DecisionTables.Evaluation(
                table,
                "retention:9",
                9,
                List.of(new DecisionTables.Match("X1", "Alt kan væk.", Map.of("retention", "DISCARD"))));

        Retention retention = retentions(discardsAll, APPROVED).of("98.01.01 K02");

        assertThat(retention.choice()).isEqualTo(Choice.PRESERVE);
        assertThat(retention.reason()).isEqualTo("Ingen regel tillader, at det kasseres, så det bevares.");
    }

    private static Retentions retentions(DecisionTables tables, String approved) {
        return new Retentions(PLAN, tables, new RecordsSettings(null, "00.01.10 P35", approved));
    }
}
