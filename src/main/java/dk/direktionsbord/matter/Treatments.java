package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The treatments on record, and what may happen to each. A treatment that has ended never changes again. */
@Component
public class Treatments {
    private final OncePerTransaction<Treatment> known = new OncePerTransaction<>(this::read);
    private final JdbcClient jdbc;
    private final Clock clock;
    private final RoutePlan plan;

    Treatments(JdbcClient jdbc, Clock clock, RoutePlan plan) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.plan = plan;
    }

    /** The treatment, or a refusal when there is none. */
    public Treatment get(UUID id) {
        return known.get(id).orElseThrow(() -> Refusal.notFound("matter.treatment.notFound"));
    }

    /** Every treatment of a matter in the order of the route; a postponed one before its successor. */
    public List<Treatment> of(UUID matterId) {
        return jdbc.sql("select * from treatment where matter_id = ? order by position, planned_at, id")
                .param(matterId)
                .query(Treatment.class)
                .list();
    }

    /** Lays out the recommended route; what is left of an earlier route is cancelled. */
    public List<Treatment> planRecommended(UUID matterId) {
        return replaceRest(matterId, plan.recommended(matterId));
    }

    /** Lays out a route through the forum a director chose, and on to the political bodies the matter needs (C3). */
    public List<Treatment> planThrough(UUID matterId, String forum) {
        return replaceRest(matterId, plan.through(matterId, forum));
    }

    /**
     * The director decides in own area (S114): one current treatment of forum DIRECTOR and nothing after it. Refused for
     * a political matter (S89).
     */
    public Treatment planDirectorsDecision(UUID matterId) {
        Treatment own = replaceRest(matterId, plan.directorsDecision(matterId)).get(0);
        start(own.id());
        return get(own.id());
    }

    /** The forum takes up the treatment. */
    public void start(UUID id) {
        move(id, TreatmentState.CURRENT);
    }

    /** The treatment is placed on a sitting. */
    public void place(UUID id) {
        move(id, TreatmentState.PLACED);
    }

    /** Ends the treatment with its outcome. */
    public void close(UUID id, String result) {
        Treatment treatment = get(id);
        treatment.state().to(TreatmentState.CLOSED);
        written(
                id,
                jdbc.sql("update treatment set state = 'CLOSED', result = ?, ended_at = ? where id = ? and state = ?")
                        .params(result, now(), id, treatment.state().name())
                        .update());
    }

    /** Ends the treatment as postponed and gives its linked successor at the same place. */
    public Treatment postpone(UUID id) {
        Treatment treatment = get(id);
        move(id, TreatmentState.POSTPONED);
        Treatment successor = treatment.postponed();
        insert(List.of(successor));
        return successor;
    }

    /**
     * Sends the matter on to a forum right after this treatment. Refused for a forum that is waiting on the route, that
     * the matter was forwarded to before, or that is not an administrative forum.
     */
    public Treatment forward(UUID id, String forum, Purpose purpose) {
        Treatment treatment = get(id);
        Treatment next = treatment.forwarded(plan.administrative(forum), purpose, of(treatment.matterId()));
        jdbc.sql("update treatment set position = position + 1 where matter_id = ? and position > ?")
                .params(treatment.matterId(), treatment.position())
                .update();
        insert(List.of(next));
        return next;
    }

    /** Cancels every treatment that has not ended. */
    public void cancelRest(UUID matterId) {
        jdbc.sql(
                        """
                        update treatment set state = 'CANCELLED', ended_at = ?
                        where matter_id = ? and state in ('WAITING', 'CURRENT', 'PLACED')
                        """)
                .params(now(), matterId)
                .update();
    }

    /** Takes up the first treatment that waits on the route. */
    Optional<Treatment> startNext(UUID matterId) {
        return jdbc.sql(
                        """
                        update treatment set state = 'CURRENT', started_at = ? where state = 'WAITING' and id =
                            (select id from treatment where matter_id = ? and state = 'WAITING'
                             order by position, planned_at limit 1)
                        returning *
                        """)
                .params(now(), matterId)
                .query(Treatment.class)
                .optional();
    }

    private List<Treatment> replaceRest(UUID matterId, List<Treatment> route) {
        int last = of(matterId).stream().mapToInt(Treatment::position).max().orElse(0);
        if (last > 0) {
            cancelRest(matterId);
        }
        List<Treatment> placed =
                route.stream().map(treatment -> treatment.after(last)).toList();
        insert(placed);
        return placed;
    }

    private void insert(List<Treatment> treatments) {
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
    }

    private void move(UUID id, TreatmentState next) {
        TreatmentState before = get(id).state();
        before.to(next);
        written(
                id,
                jdbc.sql(
                                """
                                update treatment set state = ?, started_at = coalesce(started_at, ?),
                                                     ended_at = case when ? then ?::timestamptz end
                                where id = ? and state = ?
                                """)
                        .params(next.name(), now(), next.isEnded(), now(), id, before.name())
                        .update());
    }

    private void written(UUID id, int rows) {
        if (rows == 0) {
            throw Refusal.conflict("matter.overtaken");
        }
        known.forget(id);
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
