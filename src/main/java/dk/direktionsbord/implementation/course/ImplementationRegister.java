package dk.direktionsbord.implementation.course;

import dk.direktionsbord.implementation.ImplementationState;
import dk.direktionsbord.workflow.OncePerTransaction;
import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The implementations on record, one per decision. */
@Repository
public class ImplementationRegister {
    private final OncePerTransaction<UUID, Optional<Running>> next = new OncePerTransaction<>(this::readNext);
    private final JdbcClient jdbc;
    private final FollowUpDates dates;

    ImplementationRegister(JdbcClient jdbc, FollowUpDates dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    Set<UUID> startedDecisions(UUID matterId) {
        return Set.copyOf(jdbc.sql("select decision_id from implementation where matter_id = ?")
                .param(matterId)
                .query(UUID.class)
                .list());
    }

    /** Begins a decision's implementation in every centre it binds; centres is never empty. */
    void begin(UUID matterId, UUID decisionId, String owner, List<String> centres, LocalDate translationDeadline) {
        List<UUID> rows = centres.stream().map(centre -> UUID.randomUUID()).toList();
        jdbc.sql(
                        """
                        with begun as (
                            insert into implementation (id, decision_id, matter_id, owner, state, started_at)
                            values (:id, :decision, :matter, :owner, 'RUNNING', :now)
                            returning id)
                        insert into implementation_centre (id, implementation_id, centre, state, translation_deadline)
                        select branch.id, begun.id, branch.centre, 'TRANSLATING', :deadline
                        from begun, unnest(:rows::uuid[], :centres::text[]) as branch (id, centre)
                        """)
                .param("id", UUID.randomUUID())
                .param("decision", decisionId)
                .param("matter", matterId)
                .param("owner", owner)
                .param("now", dates.now())
                .param("deadline", translationDeadline)
                .param("rows", rows.stream().map(UUID::toString).toArray(String[]::new))
                .param("centres", centres.toArray(String[]::new))
                .update();
        next.forget(matterId);
    }

    /** Ids of the rows of every centre that has to carry out a decision of the matter now. */
    public List<String> runningCentres(UUID matterId) {
        return jdbc.sql(
                        """
                        select c.id::text from implementation i join implementation_centre c on c.implementation_id = i.id
                        where i.matter_id = ? and i.state = 'RUNNING' order by i.started_at, i.id, c.centre
                        """)
                .param(matterId)
                .query(String.class)
                .list();
    }

    /** The matter's oldest implementation that is not closed; decisions are closed one at a time. */
    public Optional<Running> nextToClose(UUID matterId) {
        return next.get(matterId);
    }

    Implementation get(UUID id) {
        List<CentreImplementation> centres = jdbc.sql(
                        CentreRegister.SELECT + "where c.implementation_id = ? order by c.centre")
                .param(id)
                .query(CentreRegister::centre)
                .list();
        return new Implementation(id, ImplementationState.RUNNING, centres);
    }

    /** Whether implementations of the matter are left to close. */
    boolean close(Implementation implementation, Closure closure, UUID matterId, String by) {
        int closed = jdbc.sql(
                        """
                        update implementation set state = :state, evaluation = :evaluation, closed_by = :by, closed_at = :now
                        where id = :id and state = 'RUNNING'
                        """)
                .param("state", implementation.state().name())
                .param("evaluation", closure.evaluation())
                .param("by", by)
                .param("now", dates.now())
                .param("id", implementation.id())
                .update();
        if (closed == 0) {
            throw Refusal.conflict("implementation.close.already");
        }
        next.forget(matterId);
        return nextToClose(matterId).isPresent();
    }

    private Optional<Running> readNext(UUID matterId) {
        return jdbc.sql(
                        """
                        select id, decision_id, owner from implementation
                        where matter_id = ? and state = 'RUNNING' order by started_at, id limit 1
                        """)
                .param(matterId)
                .query((row, number) ->
                        new Running(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)))
                .optional();
    }

    /** An implementation that waits to be closed, and the username of the decision's owner. */
    public record Running(UUID id, UUID decisionId, String owner) {}
}
