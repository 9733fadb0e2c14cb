package dk.direktionsbord.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How koncernledelsen advised in one treatment (S132).
 *
 * @param advice from each member who was asked and whose deadline is over or kept
 * @param summary the chair's, or null until it is written
 */
public record Qualification(UUID treatmentId, List<Advice> advice, @Nullable String summary, List<Point> points) {
    public Qualification {
        advice = List.copyOf(advice);
        points = List.copyOf(points);
    }

    /** Usernames of those who let the deadline pass. */
    public List<String> missing() {
        return advice.stream()
                .filter(given -> given.answer() == null)
                .map(Advice::adviser)
                .toList();
    }

    /** One member's advice; without an answer the member let the deadline pass. */
    public record Advice(String adviser, @Nullable String answer, @Nullable String consequence) {}

    /** One point for the direktion, and its answer; {@code followed} is null until it has answered. */
    public record Point(UUID id, String text, @Nullable Boolean followed, @Nullable String explanation) {}
}
