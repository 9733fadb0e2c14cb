package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.OncePerTransaction;
import dk.direktionsbord.workflow.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of treatments. */
@Component
class TreatmentRecord {
    private final OncePerTransaction<UUID, Optional<Treatment>> known = new OncePerTransaction<>(this::read);
    private final JdbcClient jdbc;
    private final Clock clock;

    TreatmentRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Treatment get(UUID id) {
        return known.get(id).orElseThrow(() -> Refusal.notFound("matter.treatment.notFound"));
    }

    List<Treatment> of(UUID matterId) {
        return jdbc.sql("select * from treatment where matter_id = ? order by position, planned_at, forum, id")
                .param(matterId)
                .query(Treatment.class)
                .list();
    }

    /** Takes up the first treatment that waits on the route, with those that stand beside it. */
    List<Treatment> startNext(UUID matterId) {
        List<Treatment> next = jdbc.sql(
                        """
                        update treatment set state = 'CURRENT', started_at = ?
                        where matter_id = ? and state = 'WAITING' and position =
                            (select min(position) from treatment where matter_id = ? and state = 'WAITING')
                        returning *
                        """)
                .params(now(), matterId, matterId)
                .query(Treatment.class)
                .list();
        next.forEach(treatment -> known.put(treatment.id(), Optional.of(treatment)));
        return next;
    }

    Treatment moved(Treatment treatment, TreatmentState next) {
        return written(
                treatment.in(next),
                jdbc.sql(
                                """
                                update treatment set state = ?, started_at = coalesce(started_at, ?),
                                                     ended_at = case when ? then ?::timestamptz end
                                where id = ? and state = ?
                                """)
                        .params(
                                next.name(),
                                now(),
                                next.isEnded(),
                                now(),
                                treatment.id(),
                                treatment.state().name())
                        .update());
    }

    Treatment closed(Treatment treatment, String result) {
        return written(
                treatment.closedWith(result),
                jdbc.sql("update treatment set state = 'CLOSED', result = ?, ended_at = ? where id = ? and state = ?")
                        .params(result, now(), treatment.id(), treatment.state().name())
                        .update());
    }

    void makeRoomAfter(Treatment treatment) {
        jdbc.sql("update treatment set position = position + 1 where matter_id = ? and position > ?")
                .params(treatment.matterId(), treatment.position())
                .update();
    }

    void cancelRest(UUID matterId) {
        jdbc.sql(
                        """
                        update treatment set state = 'CANCELLED', ended_at = ?
                        where matter_id = ? and state in ('WAITING', 'CURRENT', 'PLACED')
                        returning id
                        """)
                .params(now(), matterId)
                .query(UUID.class)
                .list()
                .forEach(known::forget);
    }

    void insert(List<Treatment> treatments) {
        jdbc.sql(
                        """
                        insert into treatment (id, matter_id, position, forum, purpose, competence, final_body, state,
                                               predecessor, planned_at)
                        select id, "matterId", position, forum, purpose, competence, "finalBody", state, predecessor, ?
                        from jsonb_to_recordset(?::jsonb) as planned (
                            id uuid, "matterId" uuid, position int, forum text, purpose text, competence text,
                            "finalBody" boolean, state text, predecessor uuid)
                        """)
                .params(now(), MatterJson.write(treatments))
                .update();
        treatments.forEach(treatment -> known.put(treatment.id(), Optional.of(treatment)));
    }

    private Treatment written(Treatment treatment, int rows) {
        if (rows == 0) {
            throw Refusal.conflict("matter.overtaken");
        }
        known.put(treatment.id(), Optional.of(treatment));
        return treatment;
    }

    private Optional<Treatment> read(UUID id) {
        return jdbc.sql("select * from treatment where id = ?")
                .param(id)
                .query(Treatment.class)
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
