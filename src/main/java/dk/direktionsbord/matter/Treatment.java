package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.Refusal;
import java.util.List;
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
        @Nullable String result) {
    static Treatment waiting(
            UUID matterId, int position, String forum, Purpose purpose, Competence competence, boolean finalBody) {
        return new Treatment(
                UUID.randomUUID(),
                matterId,
                position,
                forum,
                purpose,
                competence,
                finalBody,
                TreatmentState.WAITING,
                null,
                null);
    }

    /** Whether the forum is the meeting of one director's group (S167). */
    public static boolean isDirectorsGroup(String forum) {
        return Purpose.isDirectorsGroup(forum);
    }

    /** Whether a director's group discusses the matter at the same time as the others and gives feedback (S169). */
    public boolean isGroupFeedback() {
        return purpose == Purpose.FEEDBACK && Purpose.isDirectorsGroup(forum);
    }

    Treatment after(int earlier) {
        return at(earlier + position);
    }

    Treatment at(int place) {
        return new Treatment(id, matterId, place, forum, purpose, competence, finalBody, state, predecessor, result);
    }

    /** The same treatment in its next state, refused when it cannot go there. */
    Treatment in(TreatmentState next) {
        return new Treatment(
                id, matterId, position, forum, purpose, competence, finalBody, state.to(next), predecessor, result);
    }

    Treatment closedWith(String outcome) {
        return new Treatment(
                id,
                matterId,
                position,
                forum,
                purpose,
                competence,
                finalBody,
                state.to(TreatmentState.CLOSED),
                predecessor,
                outcome);
    }

    /** The treatment that takes the place of this one after it was postponed. */
    Treatment successor() {
        return waiting(matterId, position, forum, purpose, competence, finalBody)
                .following(id);
    }

    /** The treatment a forum gets when this one sends the matter on, unless the matter has been or is going there. */
    Treatment forwarded(String next, Purpose nextPurpose, List<Treatment> course) {
        if (next.equals(forum) || course.stream().anyMatch(other -> other.bars(next))) {
            throw Refusal.at("forwardTo", "matter.treatment.forwardedTwice");
        }
        return waiting(matterId, position + 1, next, nextPurpose.in(next), competence, false)
                .following(id);
    }

    /** Koncernledelsen's treatment of what this working group found (S175). */
    Treatment presentation(Purpose nextPurpose) {
        return waiting(matterId, position + 1, Purpose.KONCERNLEDELSE, nextPurpose, competence, false)
                .following(id);
    }

    /** Whether this one waits further along the route in the forum. */
    boolean waitsAfter(Treatment earlier, String where) {
        return state == TreatmentState.WAITING && position > earlier.position && forum.equals(where);
    }

    private boolean bars(String next) {
        return forum.equals(next) && (state == TreatmentState.WAITING || predecessor != null);
    }

    private Treatment following(UUID earlier) {
        return new Treatment(id, matterId, position, forum, purpose, competence, finalBody, state, earlier, result);
    }
}
