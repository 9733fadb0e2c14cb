package dk.direktionsbord.decision;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cooperations between centres on record: who was asked, who approved, and which directors were told (S152). */
@Component
public class Cooperations {
    private final JdbcClient jdbc;

    Cooperations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A director was told. */
    public record Told(UUID matterId, String director, Instant toldAt) {}

    /** Every answer in a matter, asked for or given. */
    public List<CooperationAnswer> of(UUID matterId) {
        return jdbc.sql("select * from cooperation_answer where matter_id = ? order by due_on, treatment_id, centre")
                .param(matterId)
                .query(CooperationAnswer.class)
                .list();
    }

    public List<CooperationAnswer> in(UUID treatmentId) {
        return jdbc.sql("select * from cooperation_answer where treatment_id = ? order by centre")
                .param(treatmentId)
                .query(CooperationAnswer.class)
                .list();
    }

    /** The answer of one centre's chef, or empty when the treatment is no cooperation or the centre has no part in it. */
    public Optional<CooperationAnswer> in(UUID treatmentId, String centre) {
        return in(treatmentId).stream()
                .filter(answer -> answer.centre().equals(centre))
                .findFirst();
    }

    /** The directors who were told about the matter's cooperation. */
    public List<Told> toldIn(UUID matterId) {
        return jdbc.sql(
                        "select matter_id, director, told_at from cooperation_notice where matter_id = ? order by director")
                .param(matterId)
                .query(Told.class)
                .list();
    }

    /** What a director was told since a moment, the newest first. */
    public List<Told> toldTo(String director, Instant since) {
        return jdbc.sql(
                        """
                        select matter_id, director, told_at from cooperation_notice
                        where director = ? and told_at >= ? order by told_at desc
                        """)
                .params(director, Timestamp.from(since))
                .query(Told.class)
                .list();
    }
}
