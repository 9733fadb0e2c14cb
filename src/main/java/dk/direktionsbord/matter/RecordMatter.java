package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Nothing;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts a submitted matter on record with its number and its first text. */
@Component
class RecordMatter implements Action<MatterFields, Nothing> {
    private final MatterRules rules;
    private final MatterVersions versions;
    private final MatterNumbers numbers;
    private final DeadlinePlan plan;
    private final MatterLog log;
    private final Clock clock;

    RecordMatter(
            MatterRules rules,
            MatterVersions versions,
            MatterNumbers numbers,
            DeadlinePlan plan,
            MatterLog log,
            Clock clock) {
        this.rules = rules;
        this.versions = versions;
        this.numbers = numbers;
        this.plan = plan;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Nothing perform(MatterFields fields) {
        String centre = Objects.requireNonNullElse(fields.owningCentre(), "");
        Matter draft = Matter.submitted(fields, centre, "", clock.instant());
        List<FieldError> errors = rules.forSubmission(draft);
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
        Matter matter = Matter.submitted(fields, centre, numbers.next(), clock.instant());
        versions.submitted(matter);
        log.note(matter.id(), fields.performedBy(), submitted(matter.text()), matter.matterNumber());
        plan.note(matter, fields.performedBy());
        return Nothing.NOTHING;
    }

    private static String submitted(MatterText text) {
        return text.looksLikeCpr() ? "matter.log.submittedWithCpr" : "matter.log.submitted";
    }
}
