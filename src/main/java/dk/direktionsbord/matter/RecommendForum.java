package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks where the matter is to be treated, and keeps question, rule and answer for ever (L-ARK-5). */
@Component
class RecommendForum implements Action<RecommendForum.Input, Nothing> {
    private final MatterRecord matters;
    private final Routing routing;
    private final Routings routings;
    private final MatterLog log;

    RecommendForum(MatterRecord matters, Routing routing, Routings routings, MatterLog log) {
        this.matters = matters;
        this.routing = routing;
        this.routings = routings;
        this.log = log;
    }

    @Override
    public Nothing perform(Input input) {
        Matter matter = matters.get(input.matterId());
        Recommendation recommendation = routing.preview(matter.owningCentre(), matter.facts());
        routings.keep(matter, recommendation);
        matters.moved(matter, MatterState.AT_DIRECTOR);
        log.note(
                matter.id(),
                input.performedBy(),
                "matter.log.recommended",
                recommendation.rule(),
                recommendation.why());
        return Nothing.NOTHING;
    }

    record Input(UUID matterId, String performedBy) {}
}
