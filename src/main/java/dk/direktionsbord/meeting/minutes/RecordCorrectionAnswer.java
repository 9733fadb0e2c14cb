package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records whether the chair lets approved minutes be corrected (S160). */
@Component
class RecordCorrectionAnswer implements Action<RecordCorrectionAnswer.Input, RecordCorrectionAnswer.Output> {
    private final MinutesCorrections corrections;

    RecordCorrectionAnswer(MinutesCorrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public Output perform(Input input) {
        boolean granted = input.correction() == Choice.GRANT;
        String reason = input.refusalReason() == null || input.refusalReason().isBlank()
                ? null
                : input.refusalReason().strip();
        if (!granted && reason == null) {
            throw Refusal.at("refusalReason", "meeting.correction.refusal");
        }
        Result result = granted ? Result.GRANTED : Result.REFUSED;
        corrections.answer(input.meetingId(), result.name(), granted ? null : reason, input.performedBy());
        return new Output(result);
    }

    enum Choice {
        GRANT,
        REFUSE
    }

    enum Result {
        GRANTED,
        REFUSED
    }

    /** The fields of the form {@code correction-request}. */
    record Input(UUID meetingId, String performedBy, Choice correction, @Nullable String refusalReason) {}

    record Output(Result correctionResult) {}
}
