package dk.direktionsbord.decision.gate;

import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Recommendation;
import dk.direktionsbord.matter.RoutingRecord;
import dk.direktionsbord.matter.Routings;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Action;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The director of the area admits a matter to the recommended forum, chooses another with a logged reason, decides it in
 * the own area on behalf of the direktion, or returns it (S114, S124).
 */
@Component
class RecordGateDecision implements Action<RecordGateDecision.Input, RecordGateDecision.Output> {
    private final Matters matters;
    private final Routings routings;
    private final GateEffect effect;
    private final GateLog gateLog;
    private final MatterLog log;
    private final Organisation organisation;

    RecordGateDecision(
            Matters matters,
            Routings routings,
            GateEffect effect,
            GateLog gateLog,
            MatterLog log,
            Organisation organisation) {
        this.matters = matters;
        this.routings = routings;
        this.effect = effect;
        this.gateLog = gateLog;
        this.log = log;
        this.organisation = organisation;
    }

    /** What the gate tells the diagram. */
    enum GateResult {
        ADMITTED,
        DECIDED,
        RETURNED
    }

    /** The fields of the form {@code director-gate}; the last seven go with the director's own decision. */
    record Input(
            UUID matterId,
            String performedBy,
            GateDecision gateDecision,
            @Nullable String forum,
            @Nullable String overrideReason,
            @Nullable Boolean discussedWithChef,
            @Nullable String decisionText,
            @Nullable String returnReason,
            @Nullable Boolean toImplement,
            @Nullable List<String> centresToImplement,
            @Nullable String owner,
            @Nullable LocalDate implementationDeadline,
            @Nullable String expectation,
            @Nullable String commonPart,
            @Nullable String localPart) {}

    record Output(GateResult gateResult) {}

    @Override
    public Output perform(Input input) {
        GateCase c = caseOf(input);
        GateRules.check(c);
        gateLog.enter(c, input.performedBy());
        log.note(c.matter().id(), input.performedBy(), "decision.log.gate." + c.decision(), forumName(c.chosenForum()));
        return new Output(effect.of(c, input));
    }

    private GateCase caseOf(Input input) {
        Matter matter = matters.get(input.matterId());
        Recommendation recommended = routings.latest(matter.id())
                .map(RoutingRecord::recommendation)
                .orElseThrow(() -> new IllegalStateException(matter.id() + " has no recommendation"));
        return new GateCase(
                input.gateDecision(),
                matter,
                recommended,
                input.forum() == null ? null : organisation.forum(input.forum()).orElse(null),
                input.overrideReason(),
                Boolean.TRUE.equals(input.discussedWithChef()),
                input.decisionText(),
                input.returnReason());
    }

    private String forumName(String id) {
        return organisation.forum(id).map(Forum::name).orElse(id);
    }
}
