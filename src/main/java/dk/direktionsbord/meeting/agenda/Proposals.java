package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The centre chefs' answers to "Byd ind med punkter" before a koncernledelsesmøde (S161). */
@Component
public class Proposals {
    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a chef answers. */
    public enum Answer {
        ASKED,
        POINTS,
        NONE,
        MISSING
    }

    /**
     * @param proposer the group that was asked
     */
    public record Proposal(String proposer, Answer answer, @Nullable String points) {}

    public List<Proposal> of(UUID meeting) {
        return jdbc.sql("select proposer, answer, points from item_proposal where meeting = ? order by proposer")
                .param(meeting)
                .query(Proposal.class)
                .list();
    }

    void ask(UUID meeting, List<String> proposers) {
        proposers.forEach(proposer -> jdbc.sql("insert into item_proposal (meeting, proposer, answer) "
                        + "values (?, ?, 'ASKED') on conflict do nothing")
                .params(meeting, proposer)
                .update());
    }

    void answer(UUID meeting, String proposer, Answer answer, @Nullable String points, String by) {
        int answered = jdbc.sql("update item_proposal set answer = ?, points = ?, answered_by = ?, answered_at = ? "
                        + "where meeting = ? and proposer = ? and answer = 'ASKED'")
                .params(answer.name(), points, by, now(), meeting, proposer)
                .update();
        if (answered == 0) {
            throw Refusal.conflict("meeting.proposal.answered");
        }
    }

    void reminded(UUID meeting, String proposer) {
        jdbc.sql("update item_proposal set reminded_at = ? where meeting = ? and proposer = ?")
                .params(now(), meeting, proposer)
                .update();
    }

    void missing(UUID meeting) {
        jdbc.sql("update item_proposal set answer = 'MISSING' where meeting = ? and answer = 'ASKED'")
                .param(meeting)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
