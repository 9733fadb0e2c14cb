package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.Refusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The matters on record. */
@Component
public class Matters {
    private final JdbcClient jdbc;
    private final MatterRecord record;
    private final MatterLog log;

    Matters(JdbcClient jdbc, MatterRecord record, MatterLog log) {
        this.jdbc = jdbc;
        this.record = record;
        this.log = log;
    }

    /** The matter, or a refusal when there is none. */
    public Matter get(UUID id) {
        return record.get(id);
    }

    public Optional<Matter> find(UUID id) {
        return record.find(id);
    }

    /** The matters with these ids, by id; unknown ids are left out. */
    public Map<UUID, Matter> byId(Set<UUID> ids) {
        return record.byId(ids);
    }

    /** Every version of the text, the first first. */
    public List<TextVersion> versions(UUID id) {
        return jdbc.sql("select * from matter_text where matter_id = ? order by version")
                .param(id)
                .query((row, number) -> new TextVersion(
                        row.getInt("version"),
                        MatterJson.read(row.getString("content"), MatterText.class),
                        MatterJson.read(row.getString("facts"), MatterFacts.class),
                        row.getString("written_by"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }

    /** A version of a matter's text, kept as it was written. */
    public record TextVersion(int version, MatterText text, MatterFacts facts, String writtenBy, Instant writtenAt) {}

    /** The matters under way that have to be settled by a day of their own. */
    public List<UUID> withDeadline() {
        return jdbc.sql(
                        """
                        select m.id from matter m join matter_text t on t.matter_id = m.id and t.version = m.version
                        where m.state not in (:ended) and (t.content ->> 'deadline') is not null order by m.id
                        """)
                .param(
                        "ended",
                        Arrays.stream(MatterState.values())
                                .filter(MatterState::isEnded)
                                .map(MatterState::name)
                                .toList())
                .query(UUID.class)
                .list();
    }

    /** Every matter, the newest first. */
    public List<MatterSummary> newest(int limit, int offset) {
        return jdbc.sql(
                        """
                        select id, matter_number, title, type, owning_centre, submitted_by, state, open, created_at
                        from matter order by created_at desc, id limit ? offset ?
                        """)
                .params(limit, offset)
                .query(MatterSummary.class)
                .list();
    }

    /** A decision was made that the centres have to carry out. */
    public void markForImplementation(UUID id) {
        record.markForImplementation(get(id));
    }

    /**
     * Sends the matter back to the submitter with a reason.
     *
     * @param by username of the person who returns it
     */
    public void returnToSubmitter(UUID id, String reason, String by) {
        if (reason.isBlank()) {
            throw Refusal.at("returnReason", "matter.return.reasonMissing");
        }
        record.returned(get(id), reason.strip(), by);
        log.note(id, by, "matter.log.returned", reason.strip());
    }

    /** Why the matter was last sent back, and by whom. */
    public Optional<Return> lastReturn(UUID id) {
        return record.lastReturn(id);
    }

    /** The reason a matter was sent back with, and the username of the person who sent it. */
    public record Return(String reason, String by) {}
}
