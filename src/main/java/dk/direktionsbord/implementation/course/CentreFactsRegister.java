package dk.direktionsbord.implementation.course;

import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is settled once about centres' implementations: one task asks for it several times (who, by when, reminded when). */
@Repository
public class CentreFactsRegister {
    private final JdbcClient jdbc;
    private final Remembered<UUID, CentreFacts> facts = new Remembered<>(this::readFacts);
    private final Remembered<UUID, LocalDate> confirmationDeadlines = new Remembered<>(this::readConfirmationDeadline);

    CentreFactsRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public CentreFacts get(UUID id) {
        return facts.get(id);
    }

    /** When the centre's units must have confirmed; settled when the centre chef communicates. */
    public LocalDate confirmationDeadline(UUID id) {
        return confirmationDeadlines.get(id);
    }

    private CentreFacts readFacts(UUID id) {
        return jdbc.sql(
                        """
                        select c.id, c.implementation_id, i.decision_id, i.matter_id, c.centre, i.owner,
                            c.translation_deadline
                        from implementation_centre c join implementation i on i.id = c.implementation_id
                        where c.id = ?
                        """)
                .param(id)
                .query(CentreFacts.class)
                .optional()
                .orElseThrow(() -> Refusal.notFound("implementation.gone"));
    }

    private LocalDate readConfirmationDeadline(UUID id) {
        return jdbc.sql(
                        """
                        select confirmation_deadline from implementation_centre
                        where id = ? and confirmation_deadline is not null
                        """)
                .param(id)
                .query(LocalDate.class)
                .optional()
                .orElseThrow(() -> Refusal.notFound("implementation.gone"));
    }
}
