package dk.direktionsbord.matter;

import dk.direktionsbord.access.audit.Passage;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.OnBehalf;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The procedural steps of each matter, written as they happen and never changed (L-NOT-1). */
@Component
public class MatterLog {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Organisation organisation;
    private final ObjectProvider<OnBehalf> onBehalf;

    MatterLog(JdbcClient jdbc, Clock clock, Organisation organisation, ObjectProvider<OnBehalf> onBehalf) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.organisation = organisation;
        this.onBehalf = onBehalf;
    }

    /**
     * Notes a step.
     *
     * @param person username, or "system" for a timer
     * @param messageKey key of the Danish text, such as {@code matter.log.submitted}
     */
    public void note(UUID matterId, String person, String messageKey, Object... arguments) {
        String absent = onBehalf.orderedStream()
                .flatMap(acting -> acting.of(person).stream())
                .findFirst()
                .orElse(null);
        jdbc.sql(
                        """
                        insert into matter_log (matter_id, at, person, on_behalf_of, step, text)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        matterId,
                        Timestamp.from(clock.instant()),
                        person,
                        absent,
                        messageKey,
                        DanishTexts.text(messageKey, arguments) + behalfOf(absent))
                .update();
        if (absent != null) {
            Passage.current().ifPresent(passage -> passage.onBehalfOf(absent));
        }
    }

    /** A stand-in is named with the person who should have acted. */
    private String behalfOf(@Nullable String absent) {
        return absent == null ? "" : " " + DanishTexts.text("matter.log.behalf", organisation.nameOf(absent));
    }

    /** The steps of a matter, the first first. */
    public List<Entry> of(UUID matterId) {
        return jdbc.sql("select at, person, text from matter_log where matter_id = ? order by id")
                .param(matterId)
                .query(Entry.class)
                .list();
    }

    /** One step: when, who, and in Danish what. */
    public record Entry(Instant at, String person, String text) {}
}
