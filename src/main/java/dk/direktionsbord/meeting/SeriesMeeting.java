package dk.direktionsbord.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date of a planned series.
 *
 * @param heldOn null when the date is left out
 * @param explanation in Danish why it is moved or left out; else empty
 */
public record SeriesMeeting(
        LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        @Nullable String chair,
        String chairReason,
        String explanation) {}
