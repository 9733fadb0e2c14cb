package dk.direktionsbord.matter;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.direktionsbord.matter.MatterQuery.Sort;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds matters, page after page. A page begins after the last matter of the one before, so a late page is as quick as
 * the first. Titles of closed matters are found too: whoever shows them asks {@link MatterAccess} first.
 */
@Component
public class MatterSearch {
    /** Named as the record names them: the row mapper pays an exception for each column and row it has to guess. */
    private static final String COLUMNS =
            """
            select id, matter_number as matterNumber, title, type, owning_centre as owningCentre,
                   submitted_by as submittedBy, state, open, created_at as createdAt
            from matter
            """;

    private static final String SELECT = COLUMNS
            + """
            where (matter_number like :pattern or title collate "da-x-icu" ilike :pattern)
            and state in (:states)
            and (:everywhere or owning_centre in (:places) or submitted_by = :submitter)
            and %s
            order by %s limit :limit
            """;

    private final JdbcClient jdbc;

    MatterSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next matters.
     *
     * @param after the last matter already shown; none begins at the first
     * @param limit at most as many
     */
    public List<MatterSummary> find(MatterQuery query, @Nullable UUID after, int limit) {
        return jdbc.sql(SELECT.formatted(after == null ? "true" : beyond(query.sort()), order(query.sort())))
                .param("pattern", "%" + escaped(query.text()) + "%")
                .param("states", query.states().stream().map(MatterState::name).toList())
                .param("everywhere", query.places().isEmpty() && query.submitter() == null)
                .param("places", query.places().isEmpty() ? List.of("") : query.places())
                .param("submitter", query.submitter())
                .param("after", after)
                .param("limit", limit)
                .query(MatterSummary.class)
                .list();
    }

    /** The matters with these ids, by id; unknown ids are left out. */
    public Map<UUID, MatterSummary> byId(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(COLUMNS + " where id in (:ids)").param("ids", ids).query(MatterSummary.class).list().stream()
                .collect(toMap(MatterSummary::id, identity()));
    }

    /** The id of the matter with this number, such as 2026-0001. */
    public Optional<UUID> byNumber(String matterNumber) {
        return jdbc.sql("select id from matter where matter_number = :number")
                .param("number", matterNumber)
                .query(UUID.class)
                .optional();
    }

    private static String beyond(Sort sort) {
        return switch (sort) {
            case NEWEST -> "(created_at, id) < (select created_at, id from matter where id = :after)";
            case OLDEST -> "(created_at, id) > (select created_at, id from matter where id = :after)";
            case TITLE -> "(" + titleKey() + ", id) > (select " + titleKey() + ", id from matter where id = :after)";
        };
    }

    private static String order(Sort sort) {
        return switch (sort) {
            case NEWEST -> "created_at desc, id desc";
            case OLDEST -> "created_at, id";
            case TITLE -> titleKey() + ", id";
        };
    }

    /** Danish order; closed matters come first and together, so that their place does not tell their title. */
    private static String titleKey() {
        return "case when open then title else '' end collate \"da-x-icu\"";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
