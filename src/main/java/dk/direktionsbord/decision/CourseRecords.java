package dk.direktionsbord.decision;

import dk.direktionsbord.decision.Concluded.Said;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in one go what is on record about each treatment of a matter. Only what a chair has approved is told. */
@Component
class CourseRecords {
    private static final String SELECT =
            """
            select t.treatment_id, coalesce(s.held_on, c.concluded_on) as held_on, p.item,
                c.decision_text, c.dissent, c.return_reason, c.forward_to, c.postponed_to, c.position_valid_until,
                o.recommendation, o.outcome, o.text as outcome_text, d.year, d.number
            from (select treatment_id from placement where matter_id = :matter
                union select treatment_id from conclusion where matter_id = :matter) t
            left join placement p on p.treatment_id = t.treatment_id
            left join sitting s on s.id = p.sitting_id
            left join conclusion c on c.treatment_id = t.treatment_id and c.state = 'LOCKED'
            left join outcome o on o.conclusion_id = c.id
            left join decision d on d.treatment_id = t.treatment_id
            order by t.treatment_id, o.position
            """;

    private final JdbcClient jdbc;

    CourseRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Concluded> of(UUID matterId) {
        Map<UUID, Concluded> byTreatment = new LinkedHashMap<>();
        jdbc.sql(SELECT).param("matter", matterId).query((ResultSet row) -> {
            UUID treatment = row.getObject("treatment_id", UUID.class);
            Concluded concluded = concluded(row);
            byTreatment.merge(treatment, concluded, Concluded::with);
        });
        return byTreatment;
    }

    private static Concluded concluded(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        return new Concluded(
                row.getObject("held_on", LocalDate.class),
                row.getObject("item", Integer.class),
                row.getString("decision_text"),
                row.getString("dissent"),
                number == 0 ? null : DecisionNumber.of(row.getInt("year"), number),
                row.getString("outcome") == null ? List.of() : List.of(said(row)));
    }

    private static Said said(ResultSet row) throws SQLException {
        OutcomeWording wording = new OutcomeWording(
                Outcome.valueOf(row.getString("outcome")),
                row.getString("outcome_text"),
                row.getString("return_reason"),
                row.getString("forward_to"),
                row.getObject("postponed_to", LocalDate.class),
                row.getObject("position_valid_until", LocalDate.class));
        return new Said(row.getString("recommendation"), wording);
    }
}
