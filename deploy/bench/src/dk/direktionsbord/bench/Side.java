package dk.direktionsbord.bench;

import java.time.LocalDate;
import java.util.Map;

/** One of the two ways to run a matter. */
interface Side extends AutoCloseable {
    String name();

    /** What is measured, for the reader of the report. */
    String description();

    /** Starts a matter with the start form's values and returns its business key. */
    String start(String person, Map<String, Object> form);

    /** Who does a step. */
    String personFor(OpenStep step);

    /** Completes a human task with its form's values. */
    void complete(OpenStep step, Map<String, Object> form);

    /** A day the direktion meets on. */
    LocalDate meetingDay();

    /** The schema of the engine's tables. */
    String schema();

    @Override
    void close();
}
