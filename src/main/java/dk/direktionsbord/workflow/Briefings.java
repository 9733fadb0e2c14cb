package dk.direktionsbord.workflow;

import dk.direktionsbord.workflow.TaskBriefing.Brief;
import java.util.Optional;
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

    /** The brief of a matter or a meeting, or empty when no room knows it. */
    public Optional<Brief> find(UUID subject) {
        return rooms.stream().flatMap(room -> room.briefFor(subject).stream()).findFirst();
    }
}
