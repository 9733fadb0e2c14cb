package dk.direktionsbord.matter;

import static java.util.stream.Collectors.toMap;

import dk.direktionsbord.notification.ToldSubjects;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What mail tells of matters: the title of an open one its reader may see, else number and neutral title, also to those who
 * may read a closed one, for mail leaves the house (L-KSL-2).
 */
@Component
class ToldMatters implements ToldSubjects {
    private final MatterSearch matters;
    private final MatterAccess access;

    ToldMatters(MatterSearch matters, MatterAccess access) {
        this.matters = matters;
        this.access = access;
    }

    @Override
    public Map<UUID, Told> toldTo(String person, Set<UUID> subjects) {
        Map<UUID, Sighting> seen = access.of(person, subjects);
        return matters.byId(subjects).values().stream()
                .collect(toMap(
                        MatterSummary::id, matter -> told(matter, seen.getOrDefault(matter.id(), Sighting.NONE))));
    }

    private static Told told(MatterSummary matter, Sighting seen) {
        boolean named = matter.open() && seen.named();
        String title = named ? matter.title() : DanishTexts.text("matter.closed.title");
        return new Told(matter.matterNumber(), title, "/sager/" + matter.id(), !named);
    }
}
