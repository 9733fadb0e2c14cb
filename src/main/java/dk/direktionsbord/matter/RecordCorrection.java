package dk.direktionsbord.matter;

import dk.direktionsbord.matter.MatterFields.Correction;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what the submitter did with a matter that came back. A changed text is a new version; what was said to the old
 * one no longer counts and is asked for again.
 */
@Component
class RecordCorrection implements Action<MatterFields, RecordCorrection.Output> {
    private final MatterRules rules;
    private final MatterRecord matters;
    private final MatterVersions versions;
    private final Contributions contributions;
    private final Treatments treatments;
    private final DeadlinePlan plan;
    private final MatterLog log;

    RecordCorrection(
            MatterRules rules,
            MatterRecord matters,
            MatterVersions versions,
            Contributions contributions,
            Treatments treatments,
            DeadlinePlan plan,
            MatterLog log) {
        this.rules = rules;
        this.matters = matters;
        this.versions = versions;
        this.contributions = contributions;
        this.treatments = treatments;
        this.plan = plan;
        this.log = log;
    }

    @Override
    public Output perform(MatterFields fields) {
        Matter matter = matters.get(fields.matterId());
        return fields.correction() == Correction.WITHDRAW
                ? withdraw(matter, fields.performedBy())
                : resubmit(matter, fields);
    }

    private Output withdraw(Matter matter, String by) {
        matters.moved(matter, MatterState.WITHDRAWN);
        treatments.cancelRest(matter.id());
        log.note(matter.id(), by, "matter.log.withdrawn");
        return new Output(Result.WITHDRAWN, "WITHDRAWN");
    }

    private Output resubmit(Matter matter, MatterFields fields) {
        Matter corrected = matter.corrected(fields);
        List<FieldError> errors = rules.forCorrection(corrected);
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
        if (corrected.saysOtherwiseThan(matter)) {
            versions.corrected(corrected, fields.performedBy());
            contributions.withdrawAll(matter.id());
            log.note(matter.id(), fields.performedBy(), "matter.log.corrected", corrected.version());
            plan.note(corrected, fields.performedBy());
        } else {
            matters.moved(matter, MatterState.SUBMITTED);
            log.note(matter.id(), fields.performedBy(), "matter.log.resubmitted");
        }
        return new Output(Result.RESUBMITTED, null);
    }

    enum Result {
        RESUBMITTED,
        WITHDRAWN
    }

    record Output(Result correctionResult, @Nullable String gateResult) {}
}
