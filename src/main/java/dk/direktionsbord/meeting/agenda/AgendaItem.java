package dk.direktionsbord.meeting.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item on a meeting's agenda: a treatment placed on the meeting, or a standing item.
 *
 * @param part the forum whose part of the meeting it belongs to
 * @param title the standing item's title; of a treatment the matter's number and title
 * @param position its order within its place
 * @param minutes the time set aside for it
 */
public record AgendaItem(
        UUID id,
        UUID meeting,
        String part,
        @Nullable UUID treatment,
        @Nullable UUID matter,
        String title,
        Place place,
        int position,
        @Nullable Integer minutes) {
    /** Standing items come before or after the cases. */
    public enum Place {
        FIRST,
        CASE,
        LAST
    }

    AgendaItem titled(String other) {
        return new AgendaItem(id, meeting, part, treatment, matter, other, place, position, minutes);
    }

    public boolean isCase() {
        return place == Place.CASE;
    }
}
