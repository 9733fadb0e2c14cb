package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the secretariat's quality check (S79). An approval is refused while anything is missing, all of it at once. */
@Component
class RecordQualityCheck implements Action<RecordQualityCheck.Input, RecordQualityCheck.Output> {
    private final Matters matters;
    private final MatterRecord record;
    private final Contributions contributions;
    private final QualityGate gate;
    private final Organisation organisation;
    private final MatterLog log;

    RecordQualityCheck(
            Matters matters,
            MatterRecord record,
            Contributions contributions,
            QualityGate gate,
            Organisation organisation,
            MatterLog log) {
        this.matters = matters;
        this.record = record;
        this.contributions = contributions;
        this.gate = gate;
        this.organisation = organisation;
        this.log = log;
    }

    @Override
    public Output perform(Input input) {
        Matter matter = matters.get(input.matterId());
        if (input.qualityDecision() == GateChoice.RETURN) {
            matters.returnToSubmitter(matter.id(), input.reason(), input.performedBy());
            return new Output(Verdict.RETURNED, false);
        }
        refuseWhenMissing(matter);
        record.moved(matter, MatterState.READY);
        log.note(matter.id(), input.performedBy(), "matter.log.qualityApproved", matter.version(), input.ticked());
        return new Output(Verdict.APPROVED, !isChef(matter.submittedBy(), matter.owningCentre()));
    }

    private void refuseWhenMissing(Matter matter) {
        List<FieldError> errors = gate.missing(matter, contributions.live(matter.id())).stream()
                .map(missing -> new FieldError("qualityDecision", missing))
                .toList();
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
    }

    private boolean isChef(String username, String centre) {
        return organisation.groupsOf(username).contains("centre-chef." + centre);
    }

    record Input(
            UUID matterId,
            String performedBy,
            GateChoice qualityDecision,
            @Nullable String returnReason,
            @Nullable List<String> checks) {
        String reason() {
            return returnReason == null ? "" : returnReason;
        }

        String ticked() {
            return checks == null || checks.isEmpty()
                    ? DanishTexts.text("matter.check.none")
                    : checks.stream()
                            .map(check -> DanishTexts.text("matter.check." + check))
                            .collect(Collectors.joining(", "));
        }
    }

    record Output(Verdict qualityResult, boolean chefApprovalNeeded) {}
}
