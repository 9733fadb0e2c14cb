package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.ForumKind;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns a route into treatments: what each forum is asked for, and with which right it treats the matter (S89). */
@Component
class RoutePlan {
    static final String DIRECTOR = "DIRECTOR";

    private final MatterRecord matters;
    private final Routings routings;
    private final Routing routing;
    private final Organisation organisation;

    RoutePlan(MatterRecord matters, Routings routings, Routing routing, Organisation organisation) {
        this.matters = matters;
        this.routings = routings;
        this.routing = routing;
        this.organisation = organisation;
    }

    List<Treatment> recommended(UUID matterId) {
        Recommendation latest = routings.latest(matterId)
                .orElseThrow(() -> Refusal.conflict("matter.routing.missing"))
                .recommendation();
        return treatments(matters.get(matterId), latest.treatment(), latest.route());
    }

    List<Treatment> through(UUID matterId, String forum) {
        Matter matter = matters.get(matterId);
        List<String> route = new ArrayList<>(chosen(administrative(forum)));
        route.addAll(routing.bodiesAfter(matter));
        return treatments(matter, treatmentIn(forum), route);
    }

    /** A working group is set up by koncernledelsen and presents to it (S175). */
    private static List<String> chosen(String forum) {
        return forum.equals(Purpose.WORKING_GROUP)
                ? List.of(Purpose.KONCERNLEDELSE, forum, Purpose.KONCERNLEDELSE)
                : List.of(forum);
    }

    private RecommendedTreatment treatmentIn(String forum) {
        if (forum.equals(Purpose.WORKING_GROUP)) {
            return RecommendedTreatment.SET_UP_GROUP;
        }
        return forumOf(forum).mayDecide() ? RecommendedTreatment.DECISION : RecommendedTreatment.DISCUSSION;
    }

    /** What koncernledelsen is asked for when a working group presents. */
    Purpose askedAtPresentation(UUID matterId) {
        return Purpose.asked(matters.get(matterId).type());
    }

    List<Treatment> directorsDecision(UUID matterId) {
        Matter matter = matters.get(matterId);
        if (matter.isPolitical()) {
            throw Refusal.at("gateDecision", "matter.directorCannotDecide");
        }
        return treatments(matter, RecommendedTreatment.DECISION, List.of(DIRECTOR));
    }

    /** The forum's id, refused when it does not exist or is a political body. */
    String administrative(String forum) {
        boolean administrative = organisation
                .forum(forum)
                .filter(known -> known.kind() != ForumKind.POLITICAL)
                .isPresent();
        if (!administrative) {
            throw Refusal.at("forum", "matter.forum.unknown", forum);
        }
        return forum;
    }

    private List<Treatment> treatments(Matter matter, RecommendedTreatment treatment, List<String> route) {
        List<Treatment> treatments = new ArrayList<>();
        for (int place = 0; place < route.size(); place++) {
            Forum forum = forumOf(route.get(place));
            boolean last = place == route.size() - 1;
            treatments.add(Treatment.waiting(
                    matter.id(),
                    place + 1,
                    forum.id(),
                    Purpose.of(forum, place, route, treatment, matter.type()),
                    Competence.of(forum, matter),
                    last && forum.kind() == ForumKind.POLITICAL));
        }
        return sideBySide(treatments);
    }

    /** Director's groups that follow each other on the route have the same place: they discuss in parallel (S169). */
    private static List<Treatment> sideBySide(List<Treatment> route) {
        List<Treatment> placed = new ArrayList<>();
        int position = 0;
        boolean group = false;
        for (Treatment treatment : route) {
            position += group && treatment.isGroupFeedback() ? 0 : 1;
            group = treatment.isGroupFeedback();
            placed.add(treatment.at(position));
        }
        return placed;
    }

    private Forum forumOf(String id) {
        return organisation.forum(id).orElseThrow(() -> Refusal.at("forum", "matter.forum.unknown", id));
    }
}
