package dk.direktionsbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a login writes into the organisation, and what it leaves alone. */
class LoginRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 13);
    private static final RoleAt CHEF_OF_DAS = new RoleAt("centre-chef", "C-DAS");
    private static final RoleAt SECRETARIAT = new RoleAt("secretariat", "ST-DS");

    private final JdbcClient jdbc = TestDatabase.jdbc();

    @BeforeEach
    void theFile() throws IOException {
        load(DAY);
    }

    @Test
    void writesSomebodyNewWithRoleAndPlace() {
        signIn(DAY, "ny.chef", CHEF_OF_DAS);

        Organisation organisation = organisationOn(DAY);
        Person person = organisation.personOrThrow("ny.chef");
        assertThat(person.position()).isEqualTo("Centerchef");
        assertThat(person.unit()).isEqualTo("C-DAS");
        assertThat(organisation.groupsOf("ny.chef")).contains("centre-chef", "centre-chef.C-DAS", "koncernledelse");
    }

    @Test
    void holdsARoleOfTheWholeMunicipalityForNoPlace() {
        signIn(DAY, "ny.sek", SECRETARIAT);

        assertThat(organisationOn(DAY).groupsOf("ny.sek")).containsExactly("secretariat");
        assertThat(organisationOn(DAY).personOrThrow("ny.sek").unit()).isEqualTo("ST-DS");
    }

    @Test
    void endsTheRoleThatTheLoginNoLongerTells() {
        signIn(DAY, "ny.chef", CHEF_OF_DAS);

        signIn(DAY.plusDays(10), "ny.chef");

        assertThat(organisationOn(DAY.plusDays(9)).groupsOf("ny.chef")).contains("centre-chef");
        assertThat(organisationOn(DAY.plusDays(10)).groupsOf("ny.chef")).isEmpty();
        assertThat(rows("ny.chef")).isOne();
    }

    @Test
    void leavesWhatTheFileSays() {
        signIn(DAY, "chef.das", SECRETARIAT);
        signIn(DAY.plusDays(1), "chef.das");

        Organisation organisation = organisationOn(DAY.plusDays(1));
        assertThat(organisation.personOrThrow("chef.das").name()).isEqualTo("Sanne Modelsen");
        assertThat(organisation.groupsOf("chef.das"))
                .contains("centre-chef.C-DAS")
                .doesNotContain("secretariat");
    }

    @Test
    void isLeftAloneByTheFile() throws IOException {
        signIn(DAY, "ny.chef", CHEF_OF_DAS);
        signIn(DAY, "chef.das", SECRETARIAT);

        load(DAY.plusDays(1));

        Organisation organisation = organisationOn(DAY.plusDays(1));
        assertThat(organisation.groupsOf("ny.chef")).contains("centre-chef");
        assertThat(organisation.groupsOf("chef.das")).contains("secretariat", "centre-chef");
    }

    @Test
    void endsByItselfWhenNobodySignsIn() {
        signIn(DAY, "ny.chef", CHEF_OF_DAS);
        signIn(DAY.plusDays(50), "ny.chef", CHEF_OF_DAS);

        assertThat(organisationOn(DAY.plusDays(139)).groupsOf("ny.chef")).isNotEmpty();
        assertThat(organisationOn(DAY.plusDays(140)).groupsOf("ny.chef")).isEmpty();
        assertThat(rows("ny.chef")).isOne();
    }

    @Test
    void keepsNoTraceOfSomebodyWithoutARole() {
        signIn(DAY, "fremmed");

        assertThat(organisationOn(DAY).person("fremmed")).isEmpty();
    }

    @Test
    void neverGivesAdministrationOrWhatDoesNotExist() {
        List<RoleAt> roles = List.of(
                new RoleAt("system-administrator", null),
                new RoleAt("process-owner", null),
                new RoleAt("camunda-admin", null),
                new RoleAt("koncernledelse", null),
                new RoleAt("centre-chef", null),
                new RoleAt("centre-chef", "DO-VD"),
                new RoleAt("findes-ikke", null));

        assertThat(register(DAY).findings(roles)).hasSize(roles.size());
        signIn(DAY, "snyd", roles.toArray(RoleAt[]::new));
        assertThat(organisationOn(DAY).groupsOf("snyd")).isEmpty();
    }

    private void signIn(LocalDate day, String username, RoleAt... roles) {
        register(day).welcome(new Arrival(username, "Nina Nyansat", List.of(roles)), 90);
    }

    private LoginRegister register(LocalDate day) {
        return new LoginRegister(jdbc, new StoredOrganisation(jdbc), OrganisationFixture.clockAt(day), event -> {});
    }

    private Organisation organisationOn(LocalDate day) {
        return new Organisation(new StoredOrganisation(jdbc), OrganisationFixture.clockAt(day));
    }

    private long rows(String username) {
        return jdbc.sql("select count(*) from role_holding where username = ?")
                .param(username)
                .query(Long.class)
                .single();
    }

    private void load(LocalDate day) throws IOException {
        try (InputStream yaml = OrganisationFixture.file()) {
            new OrganisationImport(jdbc, OrganisationFixture.clockAt(day), event -> {}).load(yaml);
        }
    }
}
