package dk.direktionsbord.workflow;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open task comes to be for others.
 *
 * @param label what has to be done, without the matter's title
 * @param process the Danish name of the process
 * @param subject the matter or the meeting
 */
public record TaskMove(String task, String label, String process, UUID subject, Holders from, Holders to) {
    /** Who has a task: the person, or the groups that may take it. */
    public record Holders(@Nullable String person, Set<String> groups) {
        public Holders {
            groups = Set.copyOf(groups);
        }
    }
}
