package dk.direktionsbord.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.TestDatabase;
import dk.direktionsbord.access.Access;
import dk.direktionsbord.access.AccessSettings;
import dk.direktionsbord.access.RecusalFixture;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.notification.ToldSubjects.Told;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.OrganisationFixture;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What mail tells of a matter, by what its reader may see at that moment. */
class ToldMattersTest {
    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final MatterRows rows = new MatterRows(jdbc);
    private final Organisation organisation = OrganisationFixture.strandhoej();
    private final Recusals recusals = RecusalFixture.on(jdbc, organisation);
    private final MatterAccess access = new MatterAccess(
            new MatterSubjects(jdbc, organisation, recusals),
            List.of(),
            new Access(organisation, AccessSettings.standard()));
    private final ToldMatters told = new ToldMatters(new MatterSearch(jdbc), access);

    @Test
    void namesAnOpenMatterToThoseWhoMaySeeIt() {
        UUID matter = rows.open("C-DAS", "Ny skole på Æblevej");

        assertThat(to("chef.das", matter).title()).isEqualTo("Ny skole på Æblevej");
        assertThat(to("chef.das", matter).link()).isEqualTo("/sager/" + matter);
        assertNeutral(to("chef.bkm", matter));
    }

    @Test
    void namesAClosedMatterToNobody() {
        UUID matter = rows.closed("C-DAS", "Køb af grund");

        assertThat(access.of("sag.das", matter)).as("the submitter may read it").isEqualTo(Sighting.FULL);
        assertNeutral(to("sag.das", matter));
        assertNeutral(to("vdir", matter));
    }

    @Test
    void namesNothingToWhoIsInhabil() {
        UUID matter = rows.open("C-DAS", "Ny skole på Æblevej");
        recusals.report(RecusalFixture.of("chef.das", matter), "chef.das");

        assertNeutral(to("chef.das", matter));
        assertThat(to("vdir", matter).title()).isEqualTo("Ny skole på Æblevej");
    }

    @Test
    void knowsNothingOfMeetings() {
        assertThat(told.toldTo("chef.das", Set.of(UUID.randomUUID()))).isEmpty();
    }

    private Told to(String person, UUID matter) {
        return told.toldTo(person, Set.of(matter)).get(matter);
    }

    private static void assertNeutral(Told told) {
        assertThat(told.title()).isEqualTo("Lukket punkt");
        assertThat(told.neutral()).isTrue();
        assertThat(told.number()).isNotEmpty();
    }
}
