package dk.direktionsbord.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The fictitious organisation of the demo, for tests of every room. */
public final class OrganisationFixture {
    static final LocalDate DAY = LocalDate.of(2027, 1, 13);

    private OrganisationFixture() {}

    /** Strandhøj Kommune, in memory. */
    public static Organisation strandhoej() {
        return organisation(register());
    }

    /** Strandhøj Kommune where these people hold no roles, so that their positions are vacant. */
    public static Organisation strandhoejWithVacant(String... usernames) {
        Register all = register();
        List<Holding> holdings = all.holdings().stream()
                .filter(holding -> !Set.of(usernames).contains(holding.username()))
                .toList();
        return organisation(withHoldings(all, holdings));
    }

    public static MeetingForms meetingForms(Organisation organisation) {
        return new MeetingForms(organisation);
    }

    /** Writes forms of meeting, and lets the organisation know at once. */
    public static MeetingFormRegister meetingFormRegister(JdbcClient jdbc, Clock clock, Organisation organisation) {
        return new MeetingFormRegister(jdbc, clock, event -> organisation.reload());
    }

    static Organisation organisation(Register register) {
        return new Organisation(register::on, clockAt(DAY));
    }

    static Register withHoldings(Register all, List<Holding> holdings) {
        return new Register(
                all.roles(),
                all.places(),
                all.people(),
                holdings,
                all.politicalBodies(),
                all.services(),
                all.advisoryBodies(),
                all.fora(),
                all.meetingForms(),
                all.former());
    }

    /** Strandhøj Kommune, written to the database and read from there. */
    public static Organisation stored(JdbcClient jdbc, Clock clock) {
        try (InputStream yaml = file()) {
            new OrganisationImport(jdbc, clock, event -> {}).load(yaml);
            return new Organisation(new StoredOrganisation(jdbc), clock);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Register register() {
        try (InputStream yaml = file()) {
            return OrganisationReading.read(yaml).register();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static InputStream file() {
        return OrganisationFixture.class.getResourceAsStream("/demo/organisation.yaml");
    }

    static Clock clockAt(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(ZoneId.of("Europe/Copenhagen")).toInstant();
        return Clock.fixed(noon, ZoneId.of("Europe/Copenhagen"));
    }
}
