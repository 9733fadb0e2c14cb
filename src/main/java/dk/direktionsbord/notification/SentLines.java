package dk.direktionsbord.notification;

import dk.direktionsbord.notification.ToldSubjects.Told;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The newest mails to a person as the page shows them, by what the person may read now. */
@Component
class SentLines {
    private static final int MOST = 20;

    private final Outbox outbox;
    private final KnownSubjects subjects;
    private final MailServer server;

    SentLines(Outbox outbox, KnownSubjects subjects, MailServer server) {
        this.outbox = outbox;
        this.subjects = subjects;
        this.server = server;
    }

    /**
     * @param about number and title, or empty
     * @param link path of the page, or empty
     */
    record Line(String at, String kind, String about, String link, Mark mark) {}

    /** A status as text, icon and colour together. */
    record Mark(String text, String icon, String style) {}

    List<Line> newestTo(String person) {
        List<Post> posts = outbox.newestTo(person, MOST);
        Map<UUID, Told> told = subjects.toldTo(
                person,
                posts.stream().map(Post::subject).filter(Objects::nonNull).collect(Collectors.toSet()));
        return posts.stream().map(post -> line(post, told.get(post.subject()))).toList();
    }

    private Line line(Post post, @Nullable Told told) {
        return new Line(
                DanishDay.moment(post.createdAt()),
                DanishTexts.text("notification.kind." + post.kind()),
                told == null ? "" : DanishTexts.text("notification.about", told.number(), told.title()),
                told == null ? "" : told.link(),
                mark(post));
    }

    private Mark mark(Post post) {
        return switch (post.state()) {
            case SENT -> new Mark(text("SENT"), "success", "db-status--good");
            case LAPSED -> new Mark(text("LAPSED"), "info", "db-status--plain");
            case GIVEN_UP -> new Mark(because("GIVEN_UP", post.lastError()), "error", "db-status--bad");
            case WAITING -> waiting(post);
        };
    }

    private Mark waiting(Post post) {
        if (!server.isSetUp()) {
            return new Mark(text("NOT_SET_UP"), "warning", "db-status--attention");
        }
        return post.lastError().isEmpty()
                ? new Mark(text("WAITING"), "info", "db-status--plain")
                : new Mark(because("WAITING", post.lastError()), "warning", "db-status--attention");
    }

    private static String because(String state, String why) {
        return DanishTexts.text("notification.state.because", text(state), why);
    }

    private static String text(String state) {
        return DanishTexts.text("notification.state." + state);
    }
}
