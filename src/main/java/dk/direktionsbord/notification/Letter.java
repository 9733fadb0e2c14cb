package dk.direktionsbord.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, in Danish, before it becomes text and HTML.
 *
 * @param paragraphs what has happened, shortest first
 * @param lines open tasks, in a digest
 * @param link where to go, as a whole address
 * @param why why the person gets this mail
 * @param settings address of the page where the person chooses
 */
record Letter(
        String subject,
        String heading,
        List<String> paragraphs,
        List<Line> lines,
        @Nullable String link,
        String linkText,
        String why,
        String settings) {
    Letter {
        paragraphs = List.copyOf(paragraphs);
        lines = List.copyOf(lines);
    }

    /** A task in a digest. */
    record Line(String step, String about, String deadline, boolean overdue, String link) {}
}
