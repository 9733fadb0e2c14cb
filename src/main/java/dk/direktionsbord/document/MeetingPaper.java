package dk.direktionsbord.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything an agenda or its minutes say, as ready Danish texts (agenda-item rules 1, 4, 5 and 9). Who makes it has
 * already asked what its readers may see: a {@link Openness#NEUTRAL} item can carry nothing but number and title.
 *
 * @param reference such as "Direktionen, 13. januar 2027"
 * @param when such as "onsdag den 13. januar 2027 kl. 9.00-12.00"
 * @param version such as "Version B, frigivet den 6. januar 2027"
 * @param madeAt the moment the version was released; the only time that goes into the files
 * @param approval such as "Godkendt af Anna Holm den 15. januar 2027"
 */
public record MeetingPaper(
        Kind kind,
        String municipality,
        String forum,
        String reference,
        String when,
        String place,
        String chair,
        String version,
        Instant madeAt,
        List<String> changes,
        List<String> participants,
        List<String> absent,
        List<Part> parts,
        @Nullable String approval) {
    public MeetingPaper {
        changes = List.copyOf(changes);
        participants = List.copyOf(participants);
        absent = List.copyOf(absent);
        parts = List.copyOf(parts);
    }

    /** Which paper it is. */
    public enum Kind {
        AGENDA,
        MINUTES
    }

    /** How much of an item its readers see. */
    public enum Openness {
        OPEN,
        /** the readers belong to the circle: everything is there, and it says that the item is closed */
        CLOSED,
        /** only a number and a neutral title (L-KSL-2) */
        NEUTRAL
    }

    /** A part of the meeting with its items; the time is such as "kl. 9.00-10.30", or empty. */
    public record Part(String title, String time, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /** A heading and its text, such as "Sagsfremstilling". */
    public record Section(String heading, RichText text) {}

    /** What a forum before this one said: "Sagens gang". */
    public record Step(String forum, String date, String item, String decision) {}

    /** What was concluded on one sentence of the recommendation. */
    public record Outcome(String recommendation, String outcome) {}

    /**
     * An item. The lists are empty, and the texts null, where there is nothing to say; an item without a matter has no
     * matter number.
     */
    public record Item(
            String number,
            String title,
            String type,
            @Nullable String time,
            Openness openness,
            @Nullable String matterNumber,
            List<String> recommendation,
            List<Section> sections,
            List<Step> course,
            List<Outcome> outcomes,
            @Nullable String decision,
            @Nullable String dissent,
            List<String> notes,
            List<String> attachments) {
        public Item {
            recommendation = List.copyOf(recommendation);
            sections = List.copyOf(sections);
            course = List.copyOf(course);
            outcomes = List.copyOf(outcomes);
            notes = List.copyOf(notes);
            attachments = List.copyOf(attachments);
            if (openness == Openness.NEUTRAL
                    && tells(recommendation, sections, course, outcomes, notes, attachments, decision, dissent)) {
                throw new IllegalArgumentException("A neutral item carries nothing but its number and title");
            }
        }

        /** A closed item as those outside its circle see it. */
        public static Item neutral(String number, String neutralTitle) {
            return new Item(
                    number,
                    neutralTitle,
                    "",
                    null,
                    Openness.NEUTRAL,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    List.of(),
                    List.of());
        }

        /** Whether the paper must say that the item is closed. */
        public boolean closed() {
            return openness != Openness.OPEN;
        }

        private static boolean tells(
                List<?> recommendation,
                List<?> sections,
                List<?> course,
                List<?> outcomes,
                List<?> notes,
                List<?> attachments,
                @Nullable String decision,
                @Nullable String dissent) {
            return decision != null
                    || dissent != null
                    || List.of(recommendation, sections, course, outcomes, notes, attachments).stream()
                            .anyMatch(list -> !list.isEmpty());
        }
    }
}
