package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.DecisionKind;
import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.decision.outcome.StoredConclusion.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How a conclusion lies in its table, one row for each sentence. */
final class ConclusionColumns {
    private ConclusionColumns() {}

    static StatementSpec bind(StatementSpec statement, Conclusion content) {
        List<Sentence> said = content.sentences();
        return bindMandate(statement, content.mandate())
                .param("decisionText", content.decisionText())
                .param("dissent", content.dissent())
                .param("forwardTo", content.forwardTo())
                .param("validUntil", content.positionValidUntil())
                .param("returnReason", content.returnReason())
                .param("postponedTo", content.postponedTo())
                .param(
                        "recommendations",
                        said.stream().map(Sentence::recommendation).toArray(String[]::new))
                .param("outcomes", said.stream().map(s -> s.outcome().name()).toArray(String[]::new))
                .param("texts", said.stream().map(Sentence::text).toArray(String[]::new));
    }

    private static StatementSpec bindMandate(StatementSpec statement, Mandate mandate) {
        return statement
                .param("toImplement", mandate.toImplement())
                .param("centres", mandate.centres().toArray(String[]::new))
                .param("owner", mandate.owner())
                .param("deadline", mandate.deadline())
                .param("expectation", mandate.expectation())
                .param("commonPart", mandate.commonPart())
                .param("localPart", mandate.localPart());
    }

    /** One row: the conclusion with one of its sentences. */
    static StoredConclusion read(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        return new StoredConclusion(
                row.getObject("id", UUID.class),
                row.getObject("treatment_id", UUID.class),
                row.getObject("matter_id", UUID.class),
                row.getString("forum"),
                row.getInt("round"),
                State.valueOf(row.getString("state")),
                row.getObject("concluded_on", LocalDate.class),
                kind == null ? null : DecisionKind.valueOf(kind),
                content(row),
                row.getString("approval_reason"));
    }

    private static Conclusion content(ResultSet row) throws SQLException {
        Sentence sentence = new Sentence(
                row.getString("recommendation"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("outcome_text"));
        return new Conclusion(
                List.of(sentence),
                row.getString("decision_text"),
                row.getString("dissent"),
                mandate(row),
                row.getString("forward_to"),
                day(row, "position_valid_until"),
                row.getString("return_reason"),
                day(row, "postponed_to"));
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        return new Mandate(
                row.getBoolean("to_implement"),
                List.of((String[]) row.getArray("centres").getArray()),
                row.getString("owner"),
                day(row, "implementation_deadline"),
                row.getString("expectation"),
                row.getString("common_part"),
                row.getString("local_part"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** The rows of one conclusion as one, with all its sentences. */
    static Optional<StoredConclusion> joined(List<StoredConclusion> rows) {
        List<Sentence> sentences =
                rows.stream().flatMap(row -> row.content().sentences().stream()).toList();
        return rows.stream().findFirst().map(row -> row.with(sentences));
    }
}
