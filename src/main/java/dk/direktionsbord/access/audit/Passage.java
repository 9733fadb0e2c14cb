package dk.direktionsbord.access.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through the product. Rooms tell it what it turns out to be about; the way in writes the audit's
 * entry from it when the answer is given.
 */
public final class Passage {
    private static final ThreadLocal<@Nullable Passage> CURRENT = new ThreadLocal<>();

    private @Nullable String person;
    private @Nullable String onBehalfOf;
    private @Nullable About about;
    private final Map<String, String> sightings = new LinkedHashMap<>();

    private Passage(@Nullable String person) {
        this.person = person;
    }

    /** Begins the passage of the thread's request; the person is null as long as nobody has signed in. */
    public static Passage open(@Nullable String person) {
        Passage passage = new Passage(person);
        CURRENT.set(passage);
        return passage;
    }

    /** The passage of the request this thread answers; none in a job. */
    public static Optional<Passage> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The request has been answered. */
    public static void close() {
        CURRENT.remove();
    }

    /** What a request is about. */
    public record About(String kind, String id) {}

    /** Somebody known by a secret address instead of a login. */
    public void by(String known) {
        person = known;
    }

    /** The person acts as somebody's stand-in. */
    public void onBehalfOf(String absent) {
        onBehalfOf = absent;
    }

    /** The request is about this, whatever its address says. */
    public void about(String kind, String id) {
        about = new About(kind, id);
    }

    /** How much the person was let see of a subject, or NONE. */
    public void sighted(String id, String extent) {
        sightings.put(id, extent);
    }

    public Optional<String> person() {
        return Optional.ofNullable(person);
    }

    public Optional<String> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf);
    }

    public Optional<About> about() {
        return Optional.ofNullable(about);
    }

    /** How much was seen of the subject, when that was asked. */
    public Optional<String> sightingOf(String id) {
        return Optional.ofNullable(sightings.get(id));
    }
}
