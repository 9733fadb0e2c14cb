package dk.direktionsbord.matter.form;

import dk.direktionsbord.matter.Contribution;
import dk.direktionsbord.matter.Contributions;
import dk.direktionsbord.matter.DeadlinePlan;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.QualityGate;
import dk.direktionsbord.matter.ReadableMatter;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The secretariat sees what is missing before it tries to approve (S79). */
@Component
class QualityCheckContent implements FormContent {
    private final Matters matters;
    private final ReadableMatter readable;
    private final Contributions contributions;
    private final QualityGate gate;
    private final GivenContributions given;
    private final DeadlinePlan plan;

    QualityCheckContent(
            Matters matters,
            ReadableMatter readable,
            Contributions contributions,
            QualityGate gate,
            GivenContributions given,
            DeadlinePlan plan) {
        this.matters = matters;
        this.readable = readable;
        this.contributions = contributions;
        this.gate = gate;
        this.given = given;
        this.plan = plan;
    }

    @Override
    public String form() {
        return "quality-check";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Matter matter = matters.get(scope.matterId());
        List<Contribution> live = contributions.live(matter.id());
        String missing =
                gate.missing(matter, live).stream().map(text -> "- " + text).collect(Collectors.joining("\n"));
        return Map.of(
                "missingText", missing,
                "warnings", given.against(live),
                "planText", plan.text(matter),
                "matterText", readable.of(matter));
    }
}
