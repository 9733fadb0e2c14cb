package dk.direktionsbord.meeting.agenda;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.direktionsbord.meeting.agenda.PaperContent.Item;
import dk.direktionsbord.meeting.agenda.PaperContent.Part;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on an agenda or in minutes, as it was when released: ready Danish texts, and the ids that decide who may
 * read which part and item.
 *
 * @param absent names of those who were absent; empty on an agenda
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PaperContent(
        String name,
        String when,
        String place,
        String chair,
        String chairReason,
        List<String> absent,
        String standIns,
        String text,
        List<Part> parts) {
    public PaperContent {
        absent = List.copyOf(absent);
        parts = List.copyOf(parts);
    }

    public Stream<Item> items() {
        return parts.stream().flatMap(part -> part.items().stream());
    }

    /** Every matter it tells of. */
    public Stream<UUID> matters() {
        return items().flatMap(item -> Stream.concat(
                        Stream.ofNullable(item.matter()),
                        item.lines().stream().map(Line::matter).filter(Objects::nonNull)))
                .distinct();
    }

    /**
     * A part of the meeting: one forum's.
     *
     * @param participants names of those who are called to it; in minutes of those who took part
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Part(String forum, String name, String time, List<String> participants, List<Item> items) {
        public Part {
            participants = List.copyOf(participants);
            items = List.copyOf(items);
        }
    }

    /**
     * @param number counted through the meeting; the first part has the lowest, so none is missing in its copy
     * @param matter null for a standing item
     * @param open whether the matter may be read outside its circle
     * @param outcomes one for each sentence of the recommendation; empty on an agenda
     * @param lines what a standing item holds
     * @param postponedFrom the meeting that postponed the matter to this one
     * @param background what else is told of a matter
     * @param leader who leads it instead of the chair, who is inhabil in it
     * @param away names of those who were away while it was treated
     * @param recused names of those who took no part in it as inhabile; empty on an agenda
     * @param recusalChanges in Danish, whose habilitet it has been decided otherwise about; empty on an agenda
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(
            UUID id,
            int number,
            String title,
            String type,
            @Nullable Integer minutes,
            @Nullable UUID matter,
            boolean open,
            String summary,
            List<String> recommendation,
            List<Outcome> outcomes,
            @Nullable String decisionText,
            @Nullable String dissent,
            @Nullable String note,
            List<Line> lines,
            @Nullable Earlier postponedFrom,
            Background background,
            @Nullable String leader,
            List<String> away,
            List<String> recused,
            List<String> recusalChanges) {
        public Item {
            recommendation = List.copyOf(recommendation);
            outcomes = List.copyOf(outcomes);
            // papers kept before these were added have none
            lines = Objects.requireNonNullElse(lines, List.of());
            away = Objects.requireNonNullElse(away, List.of());
            recused = Objects.requireNonNullElse(recused, List.of());
            recusalChanges = Objects.requireNonNullElse(recusalChanges, List.of());
            background = Objects.requireNonNullElse(background, Background.NONE);
        }

        Item noted(@Nullable String otherNote, List<String> otherAway) {
            return new Item(
                    id,
                    number,
                    title,
                    type,
                    minutes,
                    matter,
                    open,
                    summary,
                    recommendation,
                    outcomes,
                    decisionText,
                    dissent,
                    otherNote,
                    lines,
                    postponedFrom,
                    background,
                    leader,
                    otherAway,
                    recused,
                    recusalChanges);
        }
    }

    /** A line of a standing item; {@code matter} decides who may read it, and is null when all may. */
    public record Line(@Nullable UUID matter, String text) {}

    /** A meeting before this one, with its day in Danish. */
    public record Earlier(UUID meeting, String day) {}

    /** A sentence of the recommendation and what was concluded. */
    public record Outcome(String recommendation, String wording) {}
}
