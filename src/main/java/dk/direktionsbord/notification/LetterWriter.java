package dk.direktionsbord.notification;

import static java.util.Objects.requireNonNull;

import dk.direktionsbord.notification.ToldSubjects.Told;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Words a mail at the moment it is sent, from what its reader may read then: of what is closed, or no longer theirs to
 * read, number and neutral title (L-KSL-2).
 */
@Component
class LetterWriter {
    private final OwnTasks tasks;
    private final KnownSubjects subjects;
    private final Links links;

    LetterWriter(OwnTasks tasks, KnownSubjects subjects, Links links) {
        this.tasks = tasks;
        this.subjects = subjects;
        this.links = links;
    }

    /** The letter, or empty when there is nothing to tell any more. */
    Optional<Letter> write(Post post) {
        return switch (post.kind()) {
            case DIGEST -> digest(post);
            case TASK -> tasks.find(post.person(), post.version()).map(this::task);
            case REMINDER ->
                tasks.hasOneIn(post.person(), requireNonNull(post.subject())) ? notice(post) : Optional.empty();
            case ESCALATION, ORIENTATION, AGENDA, MINUTES, MEETING_MOVED, MEETING_CANCELLED -> notice(post);
        };
    }

    private Optional<Letter> digest(Post post) {
        List<Letter.Line> lines = tasks.of(post.person());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        long overdue = lines.stream().filter(Letter.Line::overdue).count();
        String heading = text(post.kind(), "heading", DanishDay.of(LocalDate.parse(post.version())));
        String count = text(post.kind(), "count", lines.size(), overdue);
        return Optional.of(new Letter(
                text(post.kind(), "subject", lines.size(), overdue),
                heading,
                List.of(count),
                lines,
                links.to("/"),
                text(post.kind(), "link"),
                text(post.kind(), "why"),
                links.toSettings()));
    }

    private Letter task(Letter.Line task) {
        NoticeKind kind = NoticeKind.TASK;
        return new Letter(
                text(kind, "subject", task.step(), task.about()),
                text(kind, "heading", task.step()),
                List.of(task.about(), task.deadline()),
                List.of(),
                task.link(),
                text(kind, "link"),
                text(kind, "why"),
                links.toSettings());
    }

    private Optional<Letter> notice(Post post) {
        return subjects.toldTo(post.person(), requireNonNull(post.subject())).map(told -> notice(post, told));
    }

    private Letter notice(Post post, Told told) {
        String about = DanishTexts.text("notification.about", told.number(), told.title());
        return new Letter(
                text(post.kind(), "subject", post.step(), about, post.version()),
                text(post.kind(), "heading", post.step(), about, post.version()),
                paragraphs(post, told, about),
                List.of(),
                links.to(told.link()),
                text(post.kind(), "link"),
                text(post.kind(), "why"),
                links.toSettings());
    }

    private static List<String> paragraphs(Post post, Told told, String about) {
        List<String> paragraphs = new ArrayList<>(List.of(about));
        if (!post.place().isEmpty() && !told.neutral()) {
            paragraphs.add(text(post.kind(), "place", post.place()));
        }
        deadline(post.dueOn(), post.kind()).ifPresent(paragraphs::add);
        return paragraphs;
    }

    private static Optional<String> deadline(@Nullable LocalDate dueOn, NoticeKind kind) {
        return Optional.ofNullable(dueOn).map(day -> text(kind, "due", DanishDay.of(day)));
    }

    private static String text(NoticeKind kind, String part, Object... arguments) {
        return DanishTexts.text("notification.mail." + kind + "." + part, arguments);
    }
}
