package dk.direktionsbord.engine;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a person has just submitted, for as long as the transaction lasts. Submitted fields are never kept as process
 * variables: the step that records them reads them here.
 */
final class CurrentSubmission {
    private static final ThreadLocal<CurrentSubmission> CURRENT = new ThreadLocal<>();

    private final String person;
    private final @Nullable String behalf;
    private final Map<String, @Nullable Object> values;

    private CurrentSubmission(String person, @Nullable String behalf, Map<String, @Nullable Object> values) {
        this.person = person;
        this.behalf = behalf;
        this.values = values;
    }

    static <T extends @Nullable Object> T during(
            String person, Map<String, @Nullable Object> values, Supplier<T> work) {
        return during(person, null, values, work);
    }

    /** As above, by somebody who acts on behalf of somebody else. */
    static <T extends @Nullable Object> T during(
            String person, @Nullable String behalf, Map<String, @Nullable Object> values, Supplier<T> work) {
        CurrentSubmission outer = CURRENT.get();
        CURRENT.set(new CurrentSubmission(person, behalf, values));
        try {
            return work.get();
        } finally {
            restore(outer);
        }
    }

    static Optional<String> person() {
        return Optional.ofNullable(CURRENT.get()).map(submission -> submission.person);
    }

    static Optional<String> behalfOf(String person) {
        return Optional.ofNullable(CURRENT.get())
                .filter(submission -> submission.person.equals(person))
                .map(submission -> submission.behalf);
    }

    static boolean holds(String name) {
        CurrentSubmission submission = CURRENT.get();
        return submission != null && submission.values.containsKey(name);
    }

    static @Nullable Object value(String name) {
        return CURRENT.get().values.get(name);
    }

    private static void restore(@Nullable CurrentSubmission outer) {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
