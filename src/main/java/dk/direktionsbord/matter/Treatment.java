package dk.direktionsbord.matter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One forum's handling of a matter. A matter has many; none overwrites another.
 *
 * @param position the place on the route, from 1
 * @param forum id of the forum, such as DIREKTION_PART1 or BYRAAD
 * @param finalBody whether this is the political body with the final word
 * @param predecessor the postponed or forwarding treatment this one follows
 * @param result the outcome it was closed with
 */
public record Treatment(
        UUID id,
        UUID matterId,
        int position,
        String forum,
        Purpose purpose,
        Competence competence,
        boolean finalBody,
        TreatmentState state,
        @Nullable UUID predecessor,
        @Nullable String result) {}
