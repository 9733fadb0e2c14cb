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
        List<String> route = new ArrayList<>(List.of(administrative(forum)));
        route.addAll(routing.bodiesAfter(matter));
        RecommendedTreatment treatment =
                forumOf(forum).mayDecide() ? RecommendedTreatment.DECISION : RecommendedTreatment.DISCUSSION;
        return treatments(matter, treatment, route);
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
            Competence competence = Competence.of(forum, matter);
            boolean last = place == route.size() - 1;
            treatments.add(Treatment.waiting(
                    matter.id(),
                    place + 1,
                    forum.id(),
                    Purpose.of(forum, place, route, treatment, matter.type()),
                    competence,
                    last && forum.kind() == ForumKind.POLITICAL));
        }
        return treatments;
    }

    private Forum forumOf(String id) {
        return organisation.forum(id).orElseThrow(() -> Refusal.at("forum", "matter.forum.unknown", id));
    }
}
