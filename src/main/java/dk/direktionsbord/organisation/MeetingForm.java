package dk.direktionsbord.organisation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of meeting (B2, S117, S154): data that a process owner may add to. One meeting of the form is held for all its
 * parts, so a direktionsmøde is one meeting in which two fora meet after each other.
 *
 * @param cadenceDays days between two meetings; null when it meets as needed
 * @param days dates a meeting lasts, 2 for a seminar from noon to noon (S166)
 * @param standingItems Danish titles of the items on every agenda
 * @param trialUntil last day of a trial; null when the form is not on trial
 * @param parts in the order they are held, at least one
 */
public record MeetingForm(
        String id,
        String name,
        ForumKind kind,
        @Nullable Integer cadenceDays,
        int days,
        Papers papers,
        List<String> standingItems,
        @Nullable LocalDate trialUntil,
        List<MeetingPart> parts) {
    public MeetingForm {
        standingItems = List.copyOf(standingItems);
        parts = List.copyOf(parts);
    }

    public LocalTime startsAt() {
        return parts.get(0).startsAt();
    }

    public LocalTime endsAt() {
        return parts.get(parts.size() - 1).endsAt();
    }

    /** Whether only those who take part may know of its meetings (S171). */
    public boolean isPrivate() {
        return papers == Papers.PRIVATE_NOTE;
    }

    public boolean isStanding() {
        return kind == ForumKind.STANDING;
    }
}
