package dk.direktionsbord.overview;

import static java.util.stream.Collectors.toSet;

import dk.direktionsbord.matter.MatterAccess;
import dk.direktionsbord.matter.MatterQuery;
import dk.direktionsbord.matter.MatterSearch;
import dk.direktionsbord.matter.MatterSummary;
import dk.direktionsbord.matter.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The matters a person may see, page after page. {@code access} is asked about every matter, in batches, until the page is
 * full; so a person with a narrow view costs more reading, up to a limit per page.
 */
@Component
class VisibleMatters {
    private static final int BATCH = 250;
    private static final int MOST_READ = 5_000;

    private final MatterSearch search;
    private final MatterAccess access;
    private final Names names;

    VisibleMatters(MatterSearch search, MatterAccess access, Names names) {
        this.search = search;
        this.access = access;
        this.names = names;
    }

    Page page(String reader, MatterQuery query, @Nullable UUID after, int size) {
        List<MatterRow> rows = new ArrayList<>();
        UUID last = after;
        for (int read = 0; read < MOST_READ; read += BATCH) {
            List<MatterSummary> batch = search.find(query, last, BATCH);
            Map<UUID, Sighting> sightings =
                    access.of(reader, batch.stream().map(MatterSummary::id).collect(toSet()));
            for (MatterSummary matter : batch) {
                if (rows.size() == size) {
                    return new Page(rows, last);
                }
                last = matter.id();
                Sighting sighting = sightings.getOrDefault(matter.id(), Sighting.NONE);
                if (mayBeListed(matter, sighting, query)) {
                    rows.add(MatterRow.of(matter, sighting, names));
                }
            }
            if (batch.size() < BATCH) {
                return new Page(rows, null);
            }
        }
        return new Page(rows, last);
    }

    /** What may not be shown, title and state, must not be found by looking for it either (L-KSL-2). */
    private static boolean mayBeListed(MatterSummary matter, Sighting sighting, MatterQuery query) {
        return sighting.named() || sighting == Sighting.NEUTRAL && query.asksForNoMoreThan(matter.matterNumber());
    }

    /**
     * A page of matters.
     *
     * @param next the matter after which the next page begins; none when this is the last page
     */
    record Page(List<MatterRow> rows, @Nullable UUID next) {}
}
