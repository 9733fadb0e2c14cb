package dk.direktionsbord.meeting.agenda;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a paper tells of a matter besides summary and recommendation, as it was when the paper was released.
 *
 * @param sections the matter's other fields that are filled in; none in minutes
 * @param groups what the director's groups say (S169); none when they were not asked
 * @param course what earlier fora concluded
 * @param attachments titles of the open ones
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Background(List<Section> sections, List<Said> groups, List<Step> course, List<String> attachments) {
    static final Background NONE = new Background(List.of(), List.of(), List.of(), List.of());

    public Background {
        sections = List.copyOf(sections);
        groups = List.copyOf(groups);
        course = List.copyOf(course);
        attachments = List.copyOf(attachments);
    }

    /** A field of the matter. */
    public record Section(String heading, String text) {}

    /** What a group says, or in Danish that it has not answered. */
    public record Said(String group, String text, @Nullable String dissent) {}

    /** An earlier forum; {@code item} is empty where the matter had no number on its meeting. */
    public record Step(String forum, String day, String item, String conclusion) {}
}
