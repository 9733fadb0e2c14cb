package dk.direktionsbord.decision.reminder;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what a kind of treatment waits for. */
public interface AwaitedSource {
    /**
     * What is awaited, or empty when the treatment is of another kind.
     *
     * @param centre the centre whose answer is awaited, where several are asked
     */
    Optional<Awaited> in(UUID treatment, @Nullable String centre);
}
