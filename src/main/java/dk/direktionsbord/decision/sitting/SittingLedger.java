package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.decision.sitting.Chairs.Chair;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Writes sittings and the items on them. A series stays locked until the transaction ends, so no number is doubled. */
@Component
class SittingLedger {
    private static final String LOCK =
            """
            insert into sitting_series (forum, centre, sittings) values (:forum, :centre, 0)
            on conflict (forum, centre) do update set sittings = sitting_series.sittings
            returning sittings
            """;

    private static final String FIND =
            """
            select id from sitting where forum = :forum and centre = :centre and held_on = :on
            """;

    private static final String BEGIN =
            """
            with counted as (
                update sitting_series set sittings = sittings + 1 where forum = :forum and centre = :centre),
            begun as (
                insert into sitting (id, forum, centre, held_on, sequence, chair_group, chair_reason,
                    created_by, created_at)
                values (:sitting, :forum, :centre, :on, :sequence, :chair, :reason, :by, :at))
            insert into placement (treatment_id, matter_id, sitting_id, item, advice_deadline, advisers,
                placed_by, placed_at)
            values (:treatment, :matter, :sitting, 1, :deadline, :advisers, :by, :at)
            returning item
            """;

    private static final String ADD =
            """
            insert into placement (treatment_id, matter_id, sitting_id, item, advice_deadline, advisers,
                placed_by, placed_at)
            values (:treatment, :matter, :sitting,
                (select count(*) + 1 from placement where sitting_id = :sitting), :deadline, :advisers, :by, :at)
            returning item
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SittingLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A forum's sittings, locked: how many were held or planned before. */
    record Series(String forum, String centre, int held) {}

    /** An item to place, by whom, and whose advice is asked. */
    record Item(Treatment treatment, String by, AdviceRequest request) {}

    Series open(String forum, String centre) {
        int held = jdbc.sql(LOCK)
                .param("forum", forum)
                .param("centre", centre)
                .query(Integer.class)
                .single();
        return new Series(forum, centre, held);
    }

    Optional<UUID> sittingOn(Series series, LocalDate day) {
        return jdbc.sql(FIND)
                .param("forum", series.forum())
                .param("centre", series.centre())
                .param("on", day)
                .query(UUID.class)
                .optional();
    }

    /** Begins a sitting with the item as its first. */
    int begin(Series series, LocalDate day, Chair chair, Item item) {
        StatementSpec statement = jdbc.sql(BEGIN)
                .param("forum", series.forum())
                .param("centre", series.centre())
                .param("on", day)
                .param("sequence", series.held())
                .param("chair", chair.group())
                .param("reason", chair.reason());
        return write(statement, UUID.randomUUID(), item);
    }

    /** Adds the item to a sitting and gives its number there. */
    int add(UUID sitting, Item item) {
        return write(jdbc.sql(ADD), sitting, item);
    }

    private int write(StatementSpec statement, UUID sitting, Item item) {
        try {
            return statement
                    .param("sitting", sitting)
                    .param("treatment", item.treatment().id())
                    .param("matter", item.treatment().matterId())
                    .param("deadline", item.request().deadline())
                    .param("advisers", item.request().advisers().toArray(String[]::new))
                    .param("by", item.by())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .query(Integer.class)
                    .single();
        } catch (DuplicateKeyException placed) {
            throw Refusal.conflict("decision.sitting.placed");
        }
    }
}
