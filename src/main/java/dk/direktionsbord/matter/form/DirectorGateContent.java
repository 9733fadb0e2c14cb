package dk.direktionsbord.matter.form;

import dk.direktionsbord.matter.Contributions;
import dk.direktionsbord.matter.DeadlinePlan;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.ReadableMatter;
import dk.direktionsbord.matter.Recommendation;
import dk.direktionsbord.matter.RoutingRecord;
import dk.direktionsbord.matter.Routings;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The director sees where the matter is recommended to go, which rule says so, why, and what others have said (S124). */
@Component
class DirectorGateContent implements FormContent {
    private final Matters matters;
    private final ReadableMatter readable;
    private final Contributions contributions;
    private final Routings routings;
    private final Organisation organisation;
    private final GivenContributions given;
    private final DeadlinePlan plan;

    DirectorGateContent(
            Matters matters,
            ReadableMatter readable,
            Contributions contributions,
            Routings routings,
            Organisation organisation,
            GivenContributions given,
            DeadlinePlan plan) {
        this.matters = matters;
        this.readable = readable;
        this.contributions = contributions;
        this.routings = routings;
        this.organisation = organisation;
        this.given = given;
        this.plan = plan;
    }

    @Override
    public String form() {
        return "director-gate";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        UUID matterId = scope.matterId();
        Map<String, Object> content = new LinkedHashMap<>();
        routings.latest(matterId).map(RoutingRecord::recommendation).ifPresent(latest -> show(content, latest));
        content.put("contributionsText", given.all(contributions.live(matterId)));
        content.put("planText", plan.text(matters.get(matterId)));
        content.put("matterText", readable.of(matters.get(matterId)));
        return content;
    }

    private void show(Map<String, Object> content, Recommendation recommendation) {
        content.put("recommendedForum", forumName(recommendation.route().get(0)));
        content.put("rule", recommendation.rule());
        content.put("ruleReason", recommendation.why());
        content.put(
                "routeText",
                recommendation.route().stream().map(this::forumName).collect(Collectors.joining(" → ")));
    }

    private String forumName(String id) {
        return organisation.forum(id).map(Forum::name).orElse(id);
    }
}
