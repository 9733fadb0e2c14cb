package dk.direktionsbord.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is placed on the sittings of fora, for the meetings they are held at. */
@Component
public class SittingItems {
    private final JdbcClient jdbc;

    public SittingItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is placed on a forum's sitting of a day, in order. */
    public List<Placed> placedOn(String forum, String centre, LocalDate day) {
        return jdbc.sql(
                        """
                        select p.treatment_id, p.matter_id, p.item
                        from placement p join sitting s on s.id = p.sitting_id
                        where s.forum = :forum and s.centre = :centre and s.held_on = :day
                        order by p.item
                        """)
                .param("forum", forum)
                .param("centre", centre)
                .param("day", day)
                .query(Placed.class)
                .list();
    }

    /** The forum's sitting is held on another day, with all that is placed on it. */
    public void move(String forum, String centre, LocalDate from, LocalDate to) {
        jdbc.sql("update sitting set held_on = :to where forum = :forum and centre = :centre and held_on = :from")
                .param("to", to)
                .param("forum", forum)
                .param("centre", centre)
                .param("from", from)
                .update();
    }

    /** Another chairs the forum's sitting of the day. */
    public void chair(String forum, String centre, LocalDate day, String group, String reason) {
        jdbc.sql("update sitting set chair_group = :group, chair_reason = :reason "
                        + "where forum = :forum and centre = :centre and held_on = :day")
                .param("group", group)
                .param("reason", reason)
                .param("forum", forum)
                .param("centre", centre)
                .param("day", day)
                .update();
    }

    /** A treatment on a sitting, as its item number. */
    public record Placed(UUID treatmentId, UUID matterId, int item) {}
}
