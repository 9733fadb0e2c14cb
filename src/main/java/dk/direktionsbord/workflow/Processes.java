package dk.direktionsbord.workflow;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts processes. */
public interface Processes {
    /**
     * Starts a process with a submitted start form. The values are checked against the form.
     *
     * @return the new matter's id, which is the business key of every process about it
     */
    UUID start(String process, String person, Map<String, @Nullable Object> values);

    /** Begins a process that needs no form, about something that is on record already, such as a meeting. */
    void begin(String process, UUID subject);
}
