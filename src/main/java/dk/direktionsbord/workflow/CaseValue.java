package dk.direktionsbord.workflow;

import java.util.function.Function;

/**
 * A value a diagram may read by name, such as {@code ${responsibleDirector}}. It is answered from the record when it is
 * asked for, so it is never stale and takes no process variable.
 *
 * @param name what the diagram writes
 * @param kind what it may be used for
 * @param read answers with a {@code String}, a {@code List<String>} or a {@code java.util.Date} as the kind says
 */
public record CaseValue(String name, Kind kind, Function<CaseScope, ?> read) {
    /** What a value may be used for in a diagram. */
    public enum Kind {
        /** the id of a group of people */
        GROUP,
        /** a username */
        USER,
        /** texts to run a multi-instance over */
        LIST,
        /** a {@code java.util.Date} for a timer or a due date */
        DATE,
        /** an ISO 8601 repetition for a timer that comes again */
        CYCLE
    }
}
