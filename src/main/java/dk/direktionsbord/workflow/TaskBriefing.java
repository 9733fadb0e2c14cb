package dk.direktionsbord.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells what stands on every task: which matter or meeting, why, and from whom (S59). Each room briefs its own. */
public interface TaskBriefing {
    /** The brief of the matter or meeting, or empty when this room does not know the id. */
    Optional<Brief> briefFor(UUID subject);

    /** The same for many with one question; what this room does not know is left out. */
    Map<UUID, Brief> briefsFor(Set<UUID> subjects);

    /** What a task is about; a meeting's tasks speak of a meeting. */
    enum About {
        MATTER,
        MEETING
    }

    /**
     * @param matterNumber the number people know the matter by; of a meeting its day
     * @param title the matter's title, or the neutral title of a closed matter
     * @param from the name of the person who sent the matter; of a meeting its chair
     * @param link the path of the page that shows the matter
     */
    record Brief(About about, String matterNumber, String title, String from, String link) {}
}
