package dk.direktionsbord.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody acts for somebody else in a period.
 *
 * @param from first day
 * @param to last day
 * @param ended whether it was ended before its last day
 */
public record StandIn(
        UUID id,
        String person,
        String standIn,
        LocalDate from,
        LocalDate to,
        String enteredBy,
        Instant enteredAt,
        boolean ended) {}
