package dk.direktionsbord.implementation;

import java.time.Instant;
import java.util.UUID;

/**
 * A reminder or escalation that was sent (C12).
 *
 * @param place the centre or unit that was late
 * @param sentTo id of the group that was told
 */
public record ReminderLine(
        UUID centreId, String place, ReminderTask task, ReminderStep step, String sentTo, Instant sentAt) {}
