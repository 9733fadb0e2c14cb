package dk.direktionsbord.organisation;

import java.util.List;

/**
 * A row of the open forum register (B2, S117, S154): fora are data, not code.
 *
 * @param id also the name of the step in a route
 * @param meeting whether a matter is placed on a meeting there
 * @param mayDecide whether the forum may decide within administrative competence
 * @param process id of the process that treats a matter there
 * @param chairRule a group id, {@code director-of-owner}, {@code centre-chef-of-owner} or {@link #ROTATION}
 * @param participants group ids, or the two rules above, of those who take part
 */
public record Forum(
        String id,
        String name,
        ForumKind kind,
        boolean meeting,
        boolean mayDecide,
        String process,
        String chairRule,
        List<String> participants) {
    static final String ROTATION = "rotation-of-directors";

    public Forum {
        participants = List.copyOf(participants);
    }

    /** Whether the directors take turns at the chair, so that {@link ChairRotation} names it (C9). */
    public boolean chairRotates() {
        return chairRule.equals(ROTATION);
    }
}
