package dk.direktionsbord.organisation;

import dk.direktionsbord.organisation.RegisterDifference.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the organisation equal to a file, all of it or nothing. The first import begins on the file's day; later ones take
 * effect today, end what is no longer in the file, and change nothing when the file is the same.
 */
@Service
public class OrganisationImport {
    private static final Logger LOG = LoggerFactory.getLogger(OrganisationImport.class);
    private static final int LOCK = 0x0D1B;

    private final JdbcClient jdbc;
    private final StoredOrganisation stored;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OrganisationImport(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.stored = new StoredOrganisation(jdbc);
        this.clock = clock;
        this.events = events;
    }

    /**
     * Imports the file; answers how many rows were changed.
     *
     * @throws UnsoundOrganisation with every finding when something in the file is wrong
     */
    @Transactional
    public int load(InputStream yaml) throws IOException {
        OrganisationReading.Result read = OrganisationReading.read(yaml);
        Register register = known(read.register());
        int changed = write(register, read.file().validFrom());
        OrganisationWarnings.of(new Snapshot(register.on(today()))).forEach(LOG::warn);
        events.publishEvent(new OrganisationChanged());
        return changed;
    }

    /** Imports the file that is read at start, and keeps that it was; answers how much became different. */
    @Transactional
    int loadAtStart(OrganisationUpload file) throws IOException {
        LocalDate day = later(
                OrganisationReading.read(UploadedText.of(file.content())).file().validFrom());
        State before = on(day);
        load(new ByteArrayInputStream(file.content()));
        OrganisationPlan plan = OrganisationPlan.of(day, RegisterDifference.between(before, on(day)), file.content());
        new OrganisationRecord(jdbc, clock).note(plan, file, null, "Læst ved start.", 0);
        return plan.changes().size();
    }

    /**
     * Writes the handed-in file in the transaction of whoever asks, and tells what that changes. Two who write wait for each
     * other. A preview is the same, rolled back.
     *
     * @throws UnsoundOrganisation with every finding when something in the file is wrong, or nobody would be left in a
     *     role the processes need
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OrganisationPlan write(OrganisationUpload upload) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .listOfRows();
        Draft draft = draft(upload);
        LocalDate day = later(draft.validFrom());
        State before = on(day);
        write(draft);
        State after = on(day);
        refuse(NeededRoles.findings(after.register()));
        events.publishEvent(new OrganisationChanged());
        return OrganisationPlan.of(day, RegisterDifference.between(before, after), upload.content());
    }

    /** What a file says: all of it, or the people only. */
    private record Draft(Register register, LocalDate validFrom, boolean peopleOnly) {}

    private Draft draft(OrganisationUpload upload) {
        if (!upload.isPeople() && !upload.isWhole()) {
            throw UnsoundOrganisation.because(List.of("Filen skal være YAML (.yaml) eller CSV (.csv)."));
        }
        String text = UploadedText.of(upload.content());
        if (upload.isPeople()) {
            return new Draft(known(PeopleFile.read(text, stored.on(today()))), today(), true);
        }
        OrganisationReading.Result read = OrganisationReading.read(text);
        return new Draft(known(read.register()), read.file().validFrom(), false);
    }

    private void write(Draft draft) {
        if (draft.peopleOnly()) {
            new RegisterTables(jdbc, today(), today()).writePeople(draft.register());
            new HoldingTable(jdbc, today(), today()).write(draft.register().holdings());
        } else {
            write(draft.register(), draft.validFrom());
        }
    }

    private State on(LocalDate day) {
        return new State(stored.on(day), stored.holdingsFrom(day));
    }

    private Register known(Register register) {
        RegisterIds ids = new RegisterIds(jdbc);
        refuse(ids.findings(register));
        return ids.completed(register);
    }

    private static void refuse(List<String> findings) {
        if (!findings.isEmpty()) {
            throw UnsoundOrganisation.because(findings);
        }
    }

    private int write(Register register, LocalDate validFrom) {
        LocalDate end = later(validFrom);
        LocalDate begin = isEmpty() ? validFrom : end;
        return new RegisterTables(jdbc, begin, end).write(register)
                + new HoldingTable(jdbc, begin, end).write(register.holdings())
                + new ServiceTable(jdbc, begin, end).write(register.services());
    }

    private LocalDate later(LocalDate validFrom) {
        return validFrom.isAfter(today()) ? validFrom : today();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from unit)")
                .query(Boolean.class)
                .single();
    }
}
