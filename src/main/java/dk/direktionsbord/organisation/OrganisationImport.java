package dk.direktionsbord.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the organisation equal to a YAML file, all of it or nothing. The first import begins on the file's day; later
 * ones take effect today, end what is no longer in the file, and change nothing when the file is the same.
 */
@Service
public class OrganisationImport {
    private static final Logger LOG = LoggerFactory.getLogger(OrganisationImport.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OrganisationImport(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
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
        int changed = write(read.register(), read.file().validFrom());
        Snapshot today = new Snapshot(read.register().on(LocalDate.now(clock)));
        OrganisationWarnings.of(today).forEach(LOG::warn);
        events.publishEvent(new OrganisationChanged());
        return changed;
    }

    private int write(Register register, LocalDate validFrom) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = validFrom.isAfter(today) ? validFrom : today;
        LocalDate begin = isEmpty() ? validFrom : end;
        return new RegisterTables(jdbc, begin, end).write(register)
                + new HoldingTable(jdbc, begin, end).write(register.holdings())
                + new ServiceTable(jdbc, begin, end).write(register.services());
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from unit)")
                .query(Boolean.class)
                .single();
    }
}
