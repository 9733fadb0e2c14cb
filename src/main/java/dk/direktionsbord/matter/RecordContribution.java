package dk.direktionsbord.matter;

import dk.direktionsbord.matter.Contribution.Kind;
import dk.direktionsbord.matter.Contribution.Position;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a contribution together with the text it was given on. MED tells when it discussed the matter (S98). */
@Component
class RecordContribution implements Action<RecordContribution.Input, Nothing> {
    private final Contributions contributions;
    private final MatterLog log;
    private final Clock clock;

    RecordContribution(Contributions contributions, MatterLog log, Clock clock) {
        this.contributions = contributions;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Nothing perform(Input input) {
        Contribution asked = contributions.get(input.contribution());
        refuseMedWithoutDiscussion(asked, input.discussedOn());
        contributions.give(asked, input.position(), input.answer().strip(), input.discussedOn(), input.performedBy());
        log.note(
                input.matterId(),
                input.performedBy(),
                "matter.log.contributed." + input.position(),
                asked.requestedAs(),
                asked.textVersion());
        return Nothing.NOTHING;
    }

    private void refuseMedWithoutDiscussion(Contribution asked, @Nullable LocalDate discussedOn) {
        if (asked.kind() == Kind.MED && discussedOn == null) {
            throw Refusal.at("discussedOn", "matter.med.dateMissing");
        }
        if (discussedOn != null && discussedOn.isAfter(LocalDate.now(clock.withZone(Deadline.COPENHAGEN)))) {
            throw Refusal.at("discussedOn", "matter.med.dateAhead");
        }
    }

    record Input(
            UUID matterId,
            String performedBy,
            UUID contribution,
            Position position,
            String answer,
            @Nullable LocalDate discussedOn) {}
}
