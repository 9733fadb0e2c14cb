package dk.direktionsbord.matter;

import dk.direktionsbord.matter.Contribution.Position;
import dk.direktionsbord.workflow.OncePerTransaction;
import dk.direktionsbord.workflow.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contributions, hearings and MED discussions on record. */
@Component
public class Contributions {
    private final OncePerTransaction<UUID, Optional<Contribution>> known = new OncePerTransaction<>(this::read);
    private final JdbcClient jdbc;
    private final Clock clock;

    Contributions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every contribution to a matter, the first asked first; withdrawn ones stay on record. */
    public List<Contribution> of(UUID matterId) {
        return jdbc.sql("select * from contribution where matter_id = ? order by requested_at, rule, party")
                .param(matterId)
                .query(Contribution.class)
                .list();
    }

    /** What was asked for or given on the text as it is. */
    public List<Contribution> live(UUID matterId) {
        return of(matterId).stream().filter(Contribution::isLive).toList();
    }

    /** The contribution, or a refusal when there is none. */
    public Contribution get(UUID id) {
        return known.get(id).orElseThrow(() -> Refusal.notFound("matter.contribution.notFound"));
    }

    List<UUID> openIn(UUID matterId) {
        return jdbc.sql("select id from contribution where matter_id = ? and state = 'OPEN' order by rule, party")
                .param(matterId)
                .query(UUID.class)
                .list();
    }

    void ask(List<Contribution> asked) {
        jdbc.sql(
                        """
                        insert into contribution (id, matter_id, kind, party, contributor, requested_as, rule, reason,
                                                  text_version, state, due_on, requested_at)
                        select id, "matterId", kind, party, contributor, "requestedAs", rule, reason,
                               "textVersion", 'OPEN', "dueOn", ?
                        from jsonb_to_recordset(?::jsonb) as asked (
                            id uuid, "matterId" uuid, kind text, party text, contributor text, "requestedAs" text,
                            rule text, reason text, "textVersion" int, "dueOn" date)
                        """)
                .params(now(), MatterJson.write(asked))
                .update();
        asked.forEach(contribution -> known.put(contribution.id(), Optional.of(contribution)));
    }

    /** Records an answer; refused when somebody has answered already. */
    void give(Contribution asked, Position position, String answer, @Nullable LocalDate discussedOn, String by) {
        int given = jdbc.sql(
                        """
                        update contribution set state = 'GIVEN', position = ?, answer = ?, discussed_on = ?,
                                                given_by = ?, given_at = ?
                        where id = ? and state = 'OPEN'
                        """)
                .params(position.name(), answer, discussedOn, by, now(), asked.id())
                .update();
        if (given == 0) {
            throw Refusal.conflict("matter.contribution.given");
        }
        known.forget(asked.id());
    }

    /** The text has changed: what was given on it no longer counts and is asked for again. */
    void withdrawAll(UUID matterId) {
        jdbc.sql("update contribution set state = 'WITHDRAWN', withdrawn_at = ? "
                        + "where matter_id = ? and state <> 'WITHDRAWN'")
                .params(now(), matterId)
                .update();
    }

    void reminded(UUID id) {
        jdbc.sql("update contribution set reminded_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void escalated(UUID id, String group) {
        jdbc.sql("update contribution set escalated_at = ?, escalated_to = ? where id = ?")
                .params(now(), group, id)
                .update();
    }

    private Optional<Contribution> read(UUID id) {
        return jdbc.sql("select * from contribution where id = ?")
                .param(id)
                .query(Contribution.class)
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
