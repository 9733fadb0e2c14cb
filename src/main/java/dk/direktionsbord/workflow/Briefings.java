package dk.direktionsbord.workflow;

import dk.direktionsbord.workflow.TaskBriefing.Brief;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every room for the brief of what a task is about. */
@Component
public class Briefings {
    private final ObjectProvider<TaskBriefing> rooms;

    Briefings(ObjectProvider<TaskBriefing> rooms) {
        this.rooms = rooms;
    }

    /** The brief of a matter or a meeting, or a refusal when no room knows it. */
    public Brief of(UUID subject) {
        return find(subject).orElseThrow(() -> Refusal.notFound("workflow.subject.notFound"));
    }

    /** The briefs of many, with one question to each room; what no room knows is left out. */
    public Map<UUID, Brief> of(Set<UUID> subjects) {
        Map<UUID, Brief> briefs = new HashMap<>();
        Set<UUID> left = new HashSet<>(subjects);
        rooms.stream().takeWhile(room -> !left.isEmpty()).forEach(room -> {
            briefs.putAll(room.briefsFor(Set.copyOf(left)));
            left.removeAll(briefs.keySet());
        });
        return briefs;
    }

    private Optional<Brief> find(UUID subject) {
        return rooms.stream().flatMap(room -> room.briefFor(subject).stream()).findFirst();
    }
}
