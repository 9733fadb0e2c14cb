package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.matter.MatterAccess;
import dk.direktionsbord.matter.Sighting;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A meeting's items as they stand in somebody's task: of a matter the person may not read, or is inhabil in, there is a
 * neutral title and nothing else (V2, L-INH-3).
 */
@Component
public class ReadableItems {
    private final AgendaItems items;
    private final MatterAccess access;

    ReadableItems(AgendaItems items, MatterAccess access) {
        this.items = items;
        this.access = access;
    }

    /** The reader of a form; a step nobody has taken reads everything. */
    public static String reader(CaseScope scope) {
        return scope.person().orElse("");
    }

    /**
     * What a reader sees of a meeting's items.
     *
     * @param items in the order of the agenda, each with the title the reader may know
     * @param hidden ids of those whose matter the reader may not read
     */
    public record Seen(List<AgendaItem> items, Set<UUID> hidden) {
        public List<AgendaItem> cases() {
            return items.stream().filter(AgendaItem::isCase).toList();
        }
    }

    public Seen of(Meeting meeting, String reader) {
        return seen(items.of(meeting), reader);
    }

    /** The same of what is placed on the meeting but stands on no version of its agenda yet. */
    public List<AgendaItem> notTakenOn(Meeting meeting, String reader) {
        return seen(items.notTakenOn(meeting), reader).items();
    }

    private Seen seen(List<AgendaItem> all, String reader) {
        Map<UUID, String> neutral = neutralTitles(
                reader,
                all.stream().map(AgendaItem::matter).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<AgendaItem> seen = new ArrayList<>();
        Set<UUID> hidden = new HashSet<>();
        for (AgendaItem item : all) {
            String title = item.matter() == null ? null : neutral.get(item.matter());
            seen.add(title == null ? item : item.titled(title));
            if (title != null) {
                hidden.add(item.id());
            }
        }
        return new Seen(List.copyOf(seen), Set.copyOf(hidden));
    }

    /** A paper as running text for the reader. */
    public String text(PaperContent paper, String reader) {
        return PaperText.of(paper, neutralTitles(reader, paper));
    }

    Map<UUID, String> neutralTitles(String reader, PaperContent paper) {
        return neutralTitles(reader, paper.matters().collect(Collectors.toSet()));
    }

    /** What stands instead of a title, for the matters whose title the reader may not know. */
    private Map<UUID, String> neutralTitles(String reader, Set<UUID> matters) {
        if (reader.isEmpty() || matters.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Sighting> sight = access.of(reader, matters);
        Map<UUID, String> neutral = new HashMap<>();
        matters.forEach(matter -> {
            Sighting seen = sight.getOrDefault(matter, Sighting.NONE);
            if (seen != Sighting.FULL) {
                neutral.put(
                        matter,
                        DanishTexts.text(seen == Sighting.RECUSED ? "meeting.item.withheld" : "meeting.item.closed"));
            }
        });
        return neutral;
    }
}
