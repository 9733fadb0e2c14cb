package dk.direktionsbord.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The open tasks of people, and completing them. */
public interface Tasks {
    /** Tasks assigned to the person, and tasks nobody has taken that the person may take; the first due first. */
    List<OpenTask> openFor(String person);

    /** Those of the matters in which the person has an open task or may take one. */
    Set<UUID> mattersOf(String person, Set<UUID> among);

    /** Every open task of a matter. */
    List<OpenTask> openIn(UUID matterId);

    Optional<OpenTask> find(String taskId);

    /**
     * Completes a task with the values of its form.
     *
     * @throws Refusal when the values break the form or a rule, when the person may not, or when the task is gone
     */
    void complete(String taskId, String person, Map<String, @Nullable Object> values);

    /** The form a task asks to be filled in, with what it shows; as the person's browser would get it. */
    Map<String, Object> content(String taskId, String person);

    /**
     * An open task.
     *
     * @param step the id of the step in the diagram
     * @param process the id of the process
     * @param why what has to be done and why, as the task's description
     */
    record OpenTask(
            String id,
            String step,
            String process,
            String name,
            UUID matterId,
            @Nullable String form,
            @Nullable String assignee,
            List<String> candidates,
            Instant created,
            @Nullable Instant due,
            String why) {
        /** What has to be done, without the title that the name goes on with: that of the moment when the task came. */
        public String label() {
            int title = name.indexOf(": ");
            return title > 0 ? name.substring(0, title) : name;
        }
    }
}
