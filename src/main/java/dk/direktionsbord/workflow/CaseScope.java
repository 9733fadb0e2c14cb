package dk.direktionsbord.workflow;

import java.util.Optional;
import java.util.UUID;

/** Where in a running process a value is asked for: the matter, and the variables that can be seen from there. */
public interface CaseScope {
    UUID matterId();

    /** A variable as text, such as {@code treatment} or the element of a multi-instance. */
    Optional<String> variable(String name);

    /** The step that asks, or empty when it is not asked by a step. */
    Optional<String> step();

    /** The username of the person who asks, or empty for a timer. */
    Optional<String> person();
}
