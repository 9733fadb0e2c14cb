package dk.direktionsbord.implementation.reading;

import dk.direktionsbord.implementation.CentreFollowUp;
import dk.direktionsbord.implementation.CentreState;
import dk.direktionsbord.implementation.ImplementationState;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads implementations and their centres as they stand. */
@Repository
class FollowUpQueries {
    private static final String CENTRES =
            """
            select c.*, i.matter_id, i.decision_id from implementation_centre c
            join implementation i on i.id = c.implementation_id
            """;
    private static final String OPEN = "where i.state = 'RUNNING' and c.state <> 'EXEMPTED' ";

    private final JdbcClient jdbc;

    FollowUpQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ImplementationRow> implementationsOf(UUID matterId) {
        return jdbc.sql(
                        """
                        select id, decision_id, matter_id, owner, state, evaluation, closed_by, closed_at
                        from implementation where matter_id = ? order by started_at, id
                        """)
                .param(matterId)
                .query(ImplementationRow.class)
                .list();
    }

    List<CentreRow> centresOfMatter(UUID matterId) {
        return jdbc.sql(CENTRES + "where i.matter_id = ? order by c.centre")
                .param(matterId)
                .query(FollowUpQueries::centre)
                .list();
    }

    List<CentreRow> openCentres(String centre) {
        return jdbc.sql(CENTRES + OPEN + "and c.centre = ?")
                .param(centre)
                .query(FollowUpQueries::centre)
                .list();
    }

    List<CentreRow> openCentres() {
        return jdbc.sql(CENTRES + OPEN).query(FollowUpQueries::centre).list();
    }

    private static CentreRow centre(ResultSet row, int number) throws SQLException {
        return new CentreRow(
                row.getObject("id", UUID.class),
                row.getObject("matter_id", UUID.class),
                row.getObject("decision_id", UUID.class),
                row.getString("centre"),
                CentreState.valueOf(row.getString("state")),
                row.getObject("translation_deadline", LocalDate.class),
                row.getObject("objection_deadline", LocalDate.class),
                row.getObject("confirmation_deadline", LocalDate.class),
                texts(row));
    }

    private static CentreFollowUp.Texts texts(ResultSet row) throws SQLException {
        return new CentreFollowUp.Texts(
                row.getString("action"),
                row.getString("understanding"),
                row.getString("plan"),
                row.getObject("start_date", LocalDate.class),
                row.getObject("end_date", LocalDate.class),
                row.getString("communication_text"),
                audience(row),
                row.getObject("communicated_on", LocalDate.class));
    }

    private static List<String> audience(ResultSet row) throws SQLException {
        Array array = row.getArray("audience");
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    record ImplementationRow(
            UUID id,
            UUID decisionId,
            UUID matterId,
            String owner,
            ImplementationState state,
            @Nullable String evaluation,
            @Nullable String closedBy,
            @Nullable Instant closedAt) {}

    record CentreRow(
            UUID id,
            UUID matterId,
            UUID decisionId,
            String centre,
            CentreState state,
            LocalDate translationDeadline,
            @Nullable LocalDate objectionDeadline,
            @Nullable LocalDate confirmationDeadline,
            CentreFollowUp.Texts texts) {
        /** The deadline of what is to be done now, when all units have not confirmed. */
        @Nullable
        LocalDate deadline() {
            return switch (state) {
                case TRANSLATING -> translationDeadline;
                case PLANNING -> objectionDeadline;
                case CONFIRMING -> confirmationDeadline;
                case OBJECTED, COMMUNICATING, CONFIRMED, EXEMPTED -> null;
            };
        }
    }
}
