package dk.direktionsbord.decision.reminder;

import java.time.LocalDate;
import java.util.List;

/**
 * What a treatment waits for.
 *
 * @param what in Danish, such as "Tilbagemelding fra Chefmøde"
 * @param step the same in words that tell nothing of the matter, for mail that may be about a closed one
 * @param place who is late, in Danish
 * @param people usernames of those who have to answer
 * @param nearest the group that is told when it is late
 * @param further the group that is told when it is still late
 */
public record Awaited(
        String what, String step, String place, LocalDate dueOn, List<String> people, String nearest, String further) {
    public Awaited {
        people = List.copyOf(people);
    }
}
