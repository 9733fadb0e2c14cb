package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Closes a matter whose route and implementation are done. Its record stays (L-ARK-1). */
@Component
class CloseMatter implements Action<CloseMatter.Input, Nothing> {
    /** Outcomes that say something but decide nothing (C10); a bearing or position is never a decision (L-KSL-11). */
    private static final Set<String> UNDECIDED = Set.of(
            "BEARING",
            "POSITION_SET",
            "DISCUSSED",
            "NOTED",
            "QUALIFIED",
            "FEEDBACK_GIVEN",
            "FORWARDED",
            "RETURNED",
            "POSTPONED");

    private final MatterRecord matters;
    private final Treatments treatments;
    private final ObjectProvider<ClosingRule> rules;
    private final MatterLog log;

    CloseMatter(MatterRecord matters, Treatments treatments, ObjectProvider<ClosingRule> rules, MatterLog log) {
        this.matters = matters;
        this.treatments = treatments;
        this.rules = rules;
        this.log = log;
    }

    @Override
    public Nothing perform(Input input) {
        Matter matter = matters.get(input.matterId());
        if (matter.state() != MatterState.WITHDRAWN) {
            rules.forEach(rule -> rule.check(matter.id()));
            matters.moved(matter, end(matter));
        }
        log.note(matter.id(), input.performedBy(), "matter.log.closed");
        return Nothing.NOTHING;
    }

    private MatterState end(Matter matter) {
        if (matter.toBeImplemented()) {
            return MatterState.IMPLEMENTED;
        }
        List<String> results = treatments.of(matter.id()).stream()
                .filter(treatment -> treatment.result() != null)
                .map(treatment -> String.valueOf(treatment.result()))
                .toList();
        if (!results.isEmpty() && results.get(results.size() - 1).equals("WITHDRAWN")) {
            return MatterState.WITHDRAWN;
        }
        return UNDECIDED.containsAll(results) ? MatterState.CLOSED_WITHOUT_DECISION : MatterState.DECIDED;
    }

    record Input(UUID matterId, String performedBy) {}
}
