package dk.direktionsbord.meeting.agenda;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What meetings are told of from direktionsmøder whose minutes are approved (S168, F2). */
@Component
public class Orientations {
    private final JdbcClient jdbc;
    private final Clock clock;

    Orientations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tells the meetings the lines of the source; once for each. */
    public void tell(UUID source, List<String> lines, List<UUID> targets) {
        for (int position = 0; position < lines.size(); position++) {
            jdbc.sql("insert into orientation_line (source, position, text) values (?, ?, ?) on conflict do nothing")
                    .params(source, position, lines.get(position))
                    .update();
        }
        targets.forEach(target -> jdbc.sql(
                        "insert into orientation (source, target, told_at) values (?, ?, ?) on conflict do nothing")
                .params(source, target, clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    /** What the meeting is told, the earliest direktionsmøde first. */
    public List<String> on(UUID target) {
        return jdbc.sql(
                        """
                        select line.text from orientation o
                        join orientation_line line on line.source = o.source
                        join meeting m on m.id = o.source
                        where o.target = ? order by m.held_on, line.position
                        """)
                .param(target)
                .query(String.class)
                .list();
    }
}
