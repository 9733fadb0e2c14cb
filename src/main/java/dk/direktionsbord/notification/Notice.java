package dk.direktionsbord.notification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something people are told by mail. It holds no content: title and more are asked for when the mail is sent.
 *
 * @param subject the matter or the meeting
 * @param version tells this notice from others of its kind about the same subject; the same one is mailed once
 * @param people usernames
 * @param step what has to be done, in Danish and in words that tell nothing of the subject; empty where the kind says it
 * @param place the centre, unit or group that is late, in Danish; left out of mail about what is closed
 */
public record Notice(
        NoticeKind kind,
        UUID subject,
        String version,
        Set<String> people,
        String step,
        String place,
        @Nullable LocalDate dueOn) {
    public Notice {
        people = Set.copyOf(people);
    }

    /** A deadline is near or has come, for those who have to do something. */
    public static Notice reminder(
            UUID subject, String version, LocalDate dueOn, String step, Collection<String> people) {
        return new Notice(NoticeKind.REMINDER, subject, version, Set.copyOf(people), step, "", dueOn);
    }

    /** A deadline has passed, for the level above. */
    public static Notice escalation(
            UUID subject, String version, LocalDate dueOn, String step, String place, Collection<String> people) {
        return new Notice(NoticeKind.ESCALATION, subject, version, Set.copyOf(people), step, place, dueOn);
    }

    /** Something has happened that the people are to know of. */
    public static Notice orientation(UUID subject, String version, String step, Collection<String> people) {
        return new Notice(NoticeKind.ORIENTATION, subject, version, Set.copyOf(people), step, "", null);
    }

    /** Something has happened to a meeting. */
    public static Notice meeting(NoticeKind kind, UUID meeting, String version, Collection<String> people) {
        return new Notice(kind, meeting, version, Set.copyOf(people), "", "", null);
    }
}
