package dk.direktionsbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OrganisationImportTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 13);
    private static final LocalDate LATER = LocalDate.of(2027, 3, 1);

    private final JdbcClient jdbc = TestDatabase.jdbc();

    @Test
    void storedOrganisationIsTheOneThatWasWritten() throws IOException {
        load(demo(), FIRST_DAY);

        Register stored = new StoredOrganisation(jdbc).on(FIRST_DAY);
        Register written = OrganisationFixture.register();
        assertThat(stored).usingRecursiveComparison().ignoringFields("holdings").isEqualTo(written);
        assertThat(stored.holdings()).hasSameSizeAs(written.holdings());
    }

    @Test
    void loadingAgainChangesNothing() throws IOException {
        assertThat(load(demo(), FIRST_DAY)).isPositive();

        assertThat(load(demo(), FIRST_DAY)).isZero();
        assertThat(load(demo(), LATER)).isZero();
    }

    @Test
    void roleThatIsLeftOutEndsOnTheDayAndIsKept() throws IOException {
        load(demo(), FIRST_DAY);

        load(demo().replace("roles: [centre-chef], unit: C-DAS", "roles: [], unit: C-DAS"), LATER);

        assertThat(chefOn(LATER.minusDays(1))).containsExactly("chef.das");
        assertThat(chefOn(LATER)).isEmpty();
    }

    @Test
    void roleThatIsTakenUpAgainIsANewPeriod() throws IOException {
        load(demo(), FIRST_DAY);
        load(demo().replace("roles: [centre-chef], unit: C-DAS", "roles: [], unit: C-DAS"), LATER);

        load(demo(), LATER.plusDays(10));

        assertThat(chefOn(LATER.plusDays(9))).isEmpty();
        assertThat(chefOn(LATER.plusDays(10))).containsExactly("chef.das");
    }

    @Test
    void newChefTakesOverOnTheDay() throws IOException {
        load(demo(), FIRST_DAY);
        String handover = demo().replace(
                        "roles: [centre-chef], unit: C-DAS",
                        "roles: [{role: centre-chef, to: 2027-03-01}], unit: C-DAS")
                .replace(
                        "roles: [case-officer], unit: C-DAS",
                        "roles: [{role: centre-chef, unit: C-DAS, from: 2027-03-01}], unit: C-DAS");

        load(handover, FIRST_DAY);

        assertThat(chefOn(LATER.minusDays(1))).containsExactly("chef.das");
        assertThat(chefOn(LATER)).containsExactly("sag.das");
        assertThat(load(handover, LATER.plusDays(1))).isZero();
    }

    @Test
    void handoverThatIsCalledOffAndThenTakesPlaceAtOnceBeginsAtOnce() throws IOException {
        load(demo(), FIRST_DAY);
        load(
                demo().replace(
                                "roles: [case-officer], unit: C-DAS",
                                "roles: [{role: centre-chef, unit: C-DAS, from: 2027-03-01}], unit: C-DAS"),
                FIRST_DAY);
        load(demo(), FIRST_DAY.plusDays(1));

        load(
                demo().replace("roles: [case-officer], unit: C-DAS", "roles: [centre-chef], unit: C-DAS"),
                FIRST_DAY.plusDays(2));

        assertThat(chefOn(FIRST_DAY.plusDays(1))).containsExactly("chef.das");
        assertThat(chefOn(FIRST_DAY.plusDays(2))).containsExactly("chef.das", "sag.das");
    }

    @Test
    void unitThatIsLeftOutEndsAndKeepsItsPast() throws IOException {
        load(demo(), FIRST_DAY);

        load(demo().replace("  - {id: I-PKH-JUR, name: Jurastaben, kind: STAFF}\n", ""), LATER);

        assertThat(unitsOn(LATER.minusDays(1))).contains("I-PKH-JUR");
        assertThat(unitsOn(LATER)).doesNotContain("I-PKH-JUR");
    }

    @Test
    void committeeThatACentreNoLongerServesEnds() throws IOException {
        load(demo(), FIRST_DAY);

        load(demo().replace("committees: [EBU, SSU]", "committees: [EBU]"), LATER);

        assertThat(organisationOn(FIRST_DAY).centreOrThrow("C-JUS").committees())
                .containsExactly("EBU", "SSU");
        assertThat(organisationOn(LATER).centreOrThrow("C-JUS").committees()).containsExactly("EBU");
    }

    @Test
    void changeIsSeenAtOnceAfterTheImport() throws IOException {
        Organisation organisation = OrganisationFixture.stored(jdbc, OrganisationFixture.clockAt(FIRST_DAY));
        assertThat(organisation.personOrThrow("sek.1").name()).isEqualTo("Søren Stubbe-Test");

        new OrganisationImport(jdbc, OrganisationFixture.clockAt(FIRST_DAY), event -> organisation.reload())
                .load(stream(demo().replace("Søren Stubbe-Test", "Søren Nyprøve")));

        assertThat(organisation.personOrThrow("sek.1").name()).isEqualTo("Søren Nyprøve");
    }

    private int load(String yaml, LocalDate day) throws IOException {
        return new OrganisationImport(jdbc, OrganisationFixture.clockAt(day), event -> {}).load(stream(yaml));
    }

    private List<String> chefOn(LocalDate day) {
        return organisationOn(day).membersOf("centre-chef.C-DAS");
    }

    private List<String> unitsOn(LocalDate day) {
        return organisationOn(day).unitsOf("C-PKH").stream().map(Unit::id).toList();
    }

    private Organisation organisationOn(LocalDate day) {
        return new Organisation(new StoredOrganisation(jdbc), OrganisationFixture.clockAt(day));
    }

    private static String demo() throws IOException {
        return new String(OrganisationFixture.file().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
