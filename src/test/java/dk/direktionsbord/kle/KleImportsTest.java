package dk.direktionsbord.kle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.TestDatabase;
import dk.direktionsbord.kle.KleImports.Order;
import dk.direktionsbord.organisation.OrganisationFixture;
import dk.direktionsbord.workflow.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class KleImportsTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2027-01-13T11:00:00Z"), ZoneOffset.UTC);
    private static final Order PLAIN = new Order("plan.csv", false, false);

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final KleTable table = new KleTable(jdbc);
    private final KlePlan plan = new KlePlan(table, NOON);
    private final KleImports imports = new KleImports(table, OrganisationFixture.strandhoej(), NOON);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));

    @Test
    void keepsEveryVersionOfANumberAndEndsWhatTheFileSaysIsWithdrawn() {
        take(PLAIN, "Nr;Titel;Udgået\n98;Fyr;\n98.01;Tårne;\n");

        KleImport second = take(PLAIN, "Nr;Titel;Udgået\n98;Fyr og fiskeri;\n98.01;Tårne;2026-12-31\n98.02;Lys;\n");

        assertThat(second)
                .extracting(KleImport::added, KleImport::changed, KleImport::ended)
                .containsExactly(1, 1, 1);
        assertThat(plan.find("98").orElseThrow().title()).isEqualTo("Fyr og fiskeri");
        assertThat(plan.find("98.01").orElseThrow().endedOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(jdbc.sql("select title from kle_version where number = '98' order by import")
                        .query(String.class)
                        .list())
                .containsExactly("Fyr", "Fyr og fiskeri");
        assertThatThrownBy(() -> jdbc.sql("delete from kle_version").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void endsWhatIsMissingOnlyWhenToldThatTheFileIsTheWholePlan() {
        take(PLAIN, "Nr;Titel\n98;Fyr\n98.01;Tårne\nØ07;Øvelser\n");

        assertThat(take(PLAIN, "Nr;Titel\n98;Fyr\n").ended()).isZero();
        assertThat(take(new Order("plan.csv", true, false), "Nr;Titel\n98;Fyr\n")
                        .ended())
                .isEqualTo(1);

        assertThat(plan.find("98.01").orElseThrow().endedOn()).isEqualTo(LocalDate.of(2027, 1, 13));
        assertThat(plan.find("Ø07").orElseThrow().endedOn())
                .as("a file of subjects says nothing of handlingsfacetter")
                .isNull();
    }

    @Test
    void onlyTellsWhenAPreviewIsAskedForAndAppliesNothingOfABrokenFile() {
        assertThat(take(new Order("plan.csv", false, true), "Nr;Titel\n98;Fyr\n")
                        .added())
                .isEqualTo(1);
        assertThatThrownBy(() -> take(PLAIN, "Nr;Titel\n98;Fyr\nxx;Skævt\n")).isInstanceOf(Refusal.class);

        assertThat(plan.find("98")).isEmpty();
        assertThat(plan.imports()).isEmpty();
    }

    @Test
    void isForTheProcessOwnerAndTheSecretariat() {
        assertThatThrownBy(() -> imports.take("chef.das", PLAIN, new ByteArrayInputStream(new byte[0])))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThat(imports.mayImport("procesejer")).isTrue();
        assertThat(imports.mayImport("sek.leder")).isTrue();
        assertThat(imports.mayImport("sysadm")).isFalse();
    }

    @Test
    void holdsWhatIsWrittenOnAMatterAgainstThePlanWhenThereIsOne() {
        assertThat(plan.wrong("17.03.00 P35")).as("without a plan").isEmpty();
        assertThat(plan.wrong("sytten")).isPresent();
        assertThat(plan.wrong("P35")).isPresent();

        take(PLAIN, "Nr;Titel;Udgået\n98;Fyr;\n98.01;Tårne;2026-12-31\n");

        assertThat(plan.wrong("98")).isEmpty();
        assertThat(plan.wrong("")).isEmpty();
        assertThat(plan.wrong("98 P35")).as("no handlingsfacetter are imported").isEmpty();
        assertThat(plan.wrong("97")).hasValueSatisfying(text -> assertThat(text).contains("findes ikke"));
        assertThat(plan.wrong("98.01"))
                .hasValueSatisfying(text -> assertThat(text).contains("udgået"));
        assertThat(plan.titleOf("98 P35")).hasValue("Fyr");

        take(PLAIN, "Nr;Titel;Udgået\n98;Fyr;2027-12-31\n");

        assertThat(plan.wrong("98")).as("it ends later").isEmpty();
    }

    private KleImport take(Order order, String file) {
        return transaction.execute(status -> {
            try {
                return imports.take("procesejer", order, new ByteArrayInputStream(file.getBytes(UTF_8)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
