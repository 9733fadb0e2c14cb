package dk.direktionsbord.workflow;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts processes and tells them what has happened. */
public interface Processes {
    /**
     * Starts a process with a submitted start form. The values are checked against the form.
     *
     * @return the new matter's id, which is the business key of every process about it
     */
    UUID start(String process, String person, Map<String, @Nullable Object> values);

    /** Runs the step that a timer of the matter is waiting with; for operators and tests. */
    int runDueTimers(UUID matterId);
}
