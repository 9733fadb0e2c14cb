package dk.direktionsbord.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.TestDatabase;
import dk.direktionsbord.access.Access;
import dk.direktionsbord.access.AccessSettings;
import dk.direktionsbord.access.RecusalFixture;
import dk.direktionsbord.access.RecusalOutcome;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.OrganisationFixture;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MatterAccessTest {
    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final MatterRows rows = new MatterRows(jdbc);
    private final Organisation organisation = OrganisationFixture.strandhoej();
    private final Recusals recusals = RecusalFixture.on(jdbc, organisation);
    private final MatterSubjects subjects = new MatterSubjects(jdbc, organisation, recusals);
    private final Access rules = new Access(organisation, AccessSettings.standard());
    private final MatterAccess access = new MatterAccess(subjects, List.of(), rules);

    @Test
    void showsAnOpenMatterToThoseWithAPartInIt() {
        UUID matter = rows.open("C-DAS", "Ny skole");

        assertThat(access.of("chef.das", matter)).isEqualTo(Sighting.FULL);
        assertThat(access.of("sag.das", matter)).isEqualTo(Sighting.FULL);
        assertThat(access.of("chef.buf", matter)).as("an affected centre").isEqualTo(Sighting.FULL);
        assertThat(access.of("chef.bkm", matter)).isEqualTo(Sighting.NONE);
    }

    @Test
    void showsASummaryToOtherCentreChefsWhenKoncernledelsenTreatsIt() {
        UUID matter = rows.open("C-DAS", "Ny skole");
        rows.plan(matter, "KONCERNLEDELSE");

        assertThat(access.of("chef.bkm", matter)).isEqualTo(Sighting.SUMMARY);

        rows.reach(matter, "KONCERNLEDELSE");

        assertThat(access.of("chef.bkm", matter)).as("a member it has reached").isEqualTo(Sighting.FULL);
        assertThat(access.of("sysadm", matter)).isEqualTo(Sighting.NONE);
    }

    @Test
    void showsOnlyThatAClosedMatterIsThereToThoseWhoWouldSeeItOpen() {
        UUID matter = rows.closed("C-DAS", "Køb af grund");

        assertThat(access.of("sag.das", matter)).as("the submitter").isEqualTo(Sighting.FULL);
        assertThat(access.of("bkmdir", matter)).as("director of another area").isEqualTo(Sighting.NEUTRAL);
        assertThat(access.of("leder.p1", matter)).isEqualTo(Sighting.NONE);
    }

    @Test
    void letsAClosedMatterBeSeenByWhoeverHasADutyInIt() {
        UUID matter = rows.closed("C-DAS", "Køb af grund");
        MatterAccess withDuty = new MatterAccess(subjects, List.of((person, matters) -> matters), rules);

        assertThat(withDuty.of("leder.p1", matter)).isEqualTo(Sighting.FULL);
    }

    @Test
    void showsNothingToWhoIsRecusedWhateverElseWouldLetThemIn() {
        UUID matter = rows.open("C-DAS", "Ny skole");
        MatterAccess withDuty = new MatterAccess(subjects, List.of((person, matters) -> matters), rules);

        UUID recusal = recusals.report(RecusalFixture.of("chef.das", matter), "chef.das")
                .id();

        assertThat(withDuty.of("chef.das", matter)).isEqualTo(Sighting.RECUSED);
        assertThat(withDuty.seesClosedParts("chef.das", matter)).isFalse();
        assertThat(withDuty.of("sag.das", matter)).isEqualTo(Sighting.FULL);

        recusals.decide(recusal, RecusalOutcome.NOT_RECUSED, "Interessen er for svag.", "vdir");

        assertThat(withDuty.of("chef.das", matter)).isEqualTo(Sighting.FULL);
    }

    @Test
    void answersForManyAtOnceAndForNone() {
        UUID open = rows.open("C-DAS", "Ny skole");
        UUID unknown = UUID.randomUUID();

        assertThat(access.of("chef.das", Set.of(open, unknown))).containsOnlyKeys(open);
        assertThat(access.of("chef.das", Set.of())).isEmpty();
        assertThat(access.of("chef.das", unknown)).isEqualTo(Sighting.NONE);
    }
}
