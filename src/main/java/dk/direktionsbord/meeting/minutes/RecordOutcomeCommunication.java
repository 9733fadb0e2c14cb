package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records that a centre has told those it concerns what was decided at a meeting (P2). */
@Component
class RecordOutcomeCommunication implements Action<RecordOutcomeCommunication.Input, Nothing> {
    private final OutcomeCommunications communications;
    private final MatterLog log;

    RecordOutcomeCommunication(OutcomeCommunications communications, MatterLog log) {
        this.communications = communications;
        this.log = log;
    }

    @Override
    public Nothing perform(Input input) {
        List<String> audience = input.audience() == null ? List.of() : input.audience();
        communications.told(
                input.meetingId(),
                input.communicatedMatter(),
                input.communicationText().strip(),
                audience,
                input.communicatedOn(),
                input.performedBy());
        String day = DanishDay.day(input.communicatedOn());
        log.note(input.communicatedMatter(), input.performedBy(), "meeting.log.communicated", day);
        return Nothing.NOTHING;
    }

    /** The fields of the form {@code outcome-communication}. */
    record Input(
            UUID meetingId,
            String performedBy,
            UUID communicatedMatter,
            String communicationText,
            @Nullable List<String> audience,
            LocalDate communicatedOn) {}
}
