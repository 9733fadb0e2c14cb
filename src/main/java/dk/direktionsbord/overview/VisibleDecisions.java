package dk.direktionsbord.overview;

import static java.util.stream.Collectors.toSet;

import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterAccess;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The decision log of a year, as far as a person may see the matters it is about. */
@Component
class VisibleDecisions {
    private static final int BATCH = 100;
    private static final int MOST_READ = 2_000;

    private final Decisions decisions;
    private final Matters matters;
    private final MatterAccess access;
    private final Names names;

    VisibleDecisions(Decisions decisions, Matters matters, MatterAccess access, Names names) {
        this.decisions = decisions;
        this.matters = matters;
        this.access = access;
        this.names = names;
    }

    Page page(String reader, int year, int from, int size) {
        List<DecisionLogRow> rows = new ArrayList<>();
        int next = from;
        while (next - from < MOST_READ) {
            List<Decision> batch = decisions.log(year, BATCH, next);
            Map<UUID, Sighting> sightings =
                    access.of(reader, batch.stream().map(Decision::matterId).collect(toSet()));
            Map<UUID, Matter> about = matters.byId(sightings.keySet());
            for (Decision decision : batch) {
                if (rows.size() == size) {
                    return new Page(rows, next);
                }
                next++;
                addIfKnown(rows, decision, about, sightings.getOrDefault(decision.matterId(), Sighting.NONE));
            }
            if (batch.size() < BATCH) {
                return new Page(rows, 0);
            }
        }
        return new Page(rows, next);
    }

    private void addIfKnown(List<DecisionLogRow> rows, Decision decision, Map<UUID, Matter> about, Sighting sighting) {
        Matter matter = about.get(decision.matterId());
        if (matter != null && sighting != Sighting.NONE) {
            rows.add(row(decision, matter, sighting));
        }
    }

    private DecisionLogRow row(Decision decision, Matter matter, Sighting sighting) {
        boolean full = sighting == Sighting.FULL;
        return new DecisionLogRow(
                decision.number(),
                DanishTime.day(decision.decidedOn()),
                names.forum(decision.forum()),
                matter.matterNumber(),
                sighting.named() ? matter.text().title() : null,
                "/sager/" + matter.id(),
                full ? decision.text() : publicText(matter, sighting),
                full ? names.person(decision.owner()) : "",
                full ? DanishTime.day(decision.deadline()) : "");
    }

    private static String publicText(Matter matter, Sighting sighting) {
        return sighting == Sighting.NEUTRAL ? matter.text().publicDecisionText() : "";
    }

    /**
     * A page of the log.
     *
     * @param next how many entries of the year lie before the next page; 0 when this is the last page
     */
    record Page(List<DecisionLogRow> rows, int next) {}
}
