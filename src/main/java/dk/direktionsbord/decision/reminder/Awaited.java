package dk.direktionsbord.decision.reminder;

import java.time.LocalDate;

/**
 * What a treatment waits for.
 *
 * @param what in Danish, such as "Tilbagemelding fra Chefmøde"
 * @param nearest the group that is told when it is late
 * @param further the group that is told when it is still late
 */
public record Awaited(String what, LocalDate dueOn, String nearest, String further) {}
