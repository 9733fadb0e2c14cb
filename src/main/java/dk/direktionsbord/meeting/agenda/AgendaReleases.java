package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.meeting.agenda.PaperContent.Item;
import dk.direktionsbord.workflow.DanishTexts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The released versions of agendas, A, B, C, each with what changed since the one before; none of them changes. */
@Component
public class AgendaReleases {
    private final JdbcClient jdbc;
    private final StoredPaper stored;
    private final Clock clock;

    AgendaReleases(JdbcClient jdbc, StoredPaper stored, Clock clock) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.clock = clock;
    }

    /** A released agenda. */
    public record Release(int version, PaperContent content, List<String> changes, String by, Instant at) {
        /** A for the first, B for the second. */
        public String label() {
            return AgendaReleases.label(version);
        }
    }

    public Optional<Release> newest(UUID meeting) {
        return jdbc.sql("select * from agenda_release where meeting = ? order by version desc limit 1")
                .param(meeting)
                .query((row, number) -> release(row))
                .optional();
    }

    /** Those of the meetings whose agenda has been released. */
    public Set<UUID> among(Collection<UUID> meetings) {
        return Set.copyOf(jdbc.sql("select distinct meeting from agenda_release where meeting = any(?)")
                .param(meetings.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** What is different from the newest release, in Danish; empty when there is none yet. */
    List<String> changes(UUID meeting, PaperContent content) {
        return changes(meeting, content, Set.of());
    }

    /** The same without the items of the matters a reader may not know of. */
    List<String> changes(UUID meeting, PaperContent content, Set<UUID> hidden) {
        return newest(meeting)
                .map(last -> changes(last.content(), content, hidden))
                .orElse(List.of());
    }

    /** Every released version, the first first. */
    public List<Release> all(UUID meeting) {
        return jdbc.sql("select * from agenda_release where meeting = ? order by version")
                .param(meeting)
                .query((row, number) -> release(row))
                .list();
    }

    /** Answers the new version's label. */
    String add(UUID meeting, PaperContent content, String by) {
        PaperCpr.refuse(content);
        int version = newest(meeting).map(Release::version).orElse(0) + 1;
        jdbc.sql("insert into agenda_release (meeting, version, content, changes, released_by, released_at) "
                        + "values (?, ?, ?::jsonb, ?, ?, ?)")
                .params(
                        meeting,
                        version,
                        stored.write(content),
                        changes(meeting, content).toArray(String[]::new),
                        by,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return label(version);
    }

    private static String label(int version) {
        return String.valueOf((char) ('A' + version - 1));
    }

    private static List<String> changes(PaperContent before, PaperContent now, Set<UUID> hidden) {
        Map<String, Item> earlier = before.items()
                .filter(item -> !hides(hidden, item))
                .collect(Collectors.toMap(AgendaReleases::sameness, Function.identity(), (one, other) -> one));
        List<String> changes = new ArrayList<>();
        now.items()
                .filter(item -> !hides(hidden, item))
                .forEach(item -> tellChange(earlier.remove(sameness(item)), item, changes));
        earlier.values().forEach(gone -> changes.add(DanishTexts.text("meeting.change.gone", gone.title())));
        if (!before.when().equals(now.when())) {
            changes.add(DanishTexts.text("meeting.change.when", now.when()));
        }
        return changes;
    }

    private static boolean hides(Set<UUID> hidden, Item item) {
        return item.matter() != null && hidden.contains(item.matter());
    }

    /** A case is the same as long as it is the same treatment; a standing item as long as its title is. */
    private static String sameness(Item item) {
        return item.matter() == null ? item.title() : item.id().toString();
    }

    private static void tellChange(@Nullable Item before, Item now, List<String> changes) {
        if (before == null) {
            changes.add(DanishTexts.text("meeting.change.new", now.number(), now.title()));
        } else if (before.number() != now.number()) {
            changes.add(DanishTexts.text("meeting.change.moved", now.title(), before.number(), now.number()));
        } else if (!before.recommendation().equals(now.recommendation())
                || !before.summary().equals(now.summary())
                || !before.background().equals(now.background())) {
            changes.add(DanishTexts.text("meeting.change.text", now.number(), now.title()));
        }
    }

    private Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getInt("version"),
                stored.read(row.getString("content")),
                List.of((String[]) row.getArray("changes").getArray()),
                row.getString("released_by"),
                row.getObject("released_at", OffsetDateTime.class).toInstant());
    }
}
