package dk.direktionsbord.matter;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The treatments on record, and what may happen to each. A treatment that has ended never changes again. */
@Component
public class Treatments {
    private final TreatmentRecord treatments;
    private final RoutePlan plan;

    Treatments(TreatmentRecord treatments, RoutePlan plan) {
        this.treatments = treatments;
        this.plan = plan;
    }

    /** The treatment, or a refusal when there is none. */
    public Treatment get(UUID id) {
        return treatments.get(id);
    }

    /** Every treatment of a matter in the order of the route; a postponed one before its successor. */
    public List<Treatment> of(UUID matterId) {
        return treatments.of(matterId);
    }

    /** Lays out the recommended route; what is left of an earlier route is cancelled. */
    public List<Treatment> planRecommended(UUID matterId) {
        return replaceRest(matterId, plan.recommended(matterId));
    }

    /** Lays out a route through the forum a director chose, and on to the political bodies the matter needs (C3). */
    public List<Treatment> planThrough(UUID matterId, String forum) {
        return replaceRest(matterId, plan.through(matterId, forum));
    }

    /**
     * The director decides in own area (S114): one current treatment of forum DIRECTOR and nothing after it. Refused for
     * a political matter (S89).
     */
    public Treatment planDirectorsDecision(UUID matterId) {
        Treatment own = replaceRest(matterId, plan.directorsDecision(matterId)).get(0);
        return treatments.moved(own, TreatmentState.CURRENT);
    }

    /** The forum takes up the treatment. */
    public void start(UUID id) {
        treatments.moved(get(id), TreatmentState.CURRENT);
    }

    /** The treatment is placed on a sitting. */
    public void place(UUID id) {
        treatments.moved(get(id), TreatmentState.PLACED);
    }

    /** Ends the treatment with its outcome. */
    public void close(UUID id, String result) {
        treatments.closed(get(id), result);
    }

    /** Ends the treatment as postponed and gives its linked successor at the same place. */
    public Treatment postpone(UUID id) {
        Treatment postponed = treatments.moved(get(id), TreatmentState.POSTPONED);
        Treatment successor = postponed.successor();
        treatments.insert(List.of(successor));
        return successor;
    }

    /**
     * Sends the matter on to a forum right after this treatment. Refused for a forum that is waiting on the route, that
     * the matter was forwarded to before, or that is not an administrative forum.
     */
    public Treatment forward(UUID id, String forum, Purpose purpose) {
        Treatment treatment = get(id);
        Treatment next = treatment.forwarded(plan.administrative(forum), purpose, of(treatment.matterId()));
        treatments.makeRoomAfter(treatment);
        treatments.insert(List.of(next));
        return next;
    }

    /** The forum has let its time pass; the matter goes on without it. */
    public void cancel(UUID id) {
        treatments.moved(get(id), TreatmentState.CANCELLED);
    }

    /** Lets koncernledelsen treat what a working group found, right after the group unless it waits further on (S175). */
    public void presentInKoncernledelsen(UUID workingGroup) {
        Treatment group = get(workingGroup);
        boolean waits = of(group.matterId()).stream().anyMatch(next -> next.waitsAfter(group, Purpose.KONCERNLEDELSE));
        if (!waits) {
            treatments.makeRoomAfter(group);
            treatments.insert(List.of(group.presentation(plan.askedAtPresentation(group.matterId()))));
        }
    }

    /** Cancels every treatment that has not ended. */
    public void cancelRest(UUID matterId) {
        treatments.cancelRest(matterId);
    }

    private List<Treatment> replaceRest(UUID matterId, List<Treatment> route) {
        int last = of(matterId).stream().mapToInt(Treatment::position).max().orElse(0);
        if (last > 0) {
            cancelRest(matterId);
        }
        List<Treatment> placed =
                route.stream().map(treatment -> treatment.after(last)).toList();
        treatments.insert(placed);
        return placed;
    }
}
