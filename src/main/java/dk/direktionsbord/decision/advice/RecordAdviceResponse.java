package dk.direktionsbord.decision.advice;

import dk.direktionsbord.decision.Qualification.Point;
import dk.direktionsbord.decision.Qualifications;
import dk.direktionsbord.decision.advice.PointLedger.Answer;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The direktion says for each point of advice whether it is followed, and if not, why, before it decides (S132). */
@Component
class RecordAdviceResponse implements Action<RecordAdviceResponse.Input, Nothing> {
    private final Qualifications qualifications;
    private final PointLedger ledger;
    private final MatterLog log;

    RecordAdviceResponse(Qualifications qualifications, PointLedger ledger, MatterLog log) {
        this.qualifications = qualifications;
        this.ledger = ledger;
        this.log = log;
    }

    /** The choice in the form. */
    enum Followed {
        YES,
        NO
    }

    /** A row of the form. */
    record ResponseRow(@Nullable String point, Followed followed, @Nullable String explanation) {}

    /** The field of the form {@code advice-response}. */
    record Input(UUID matterId, String performedBy, UUID treatment, List<ResponseRow> responses) {}

    @Override
    public Nothing perform(Input input) {
        List<Point> points = qualifications.openPoints(input.matterId());
        List<Answer> answers = AdviceAnswers.to(points, input.responses());
        ledger.answer(input.treatment(), answers, input.performedBy());
        long followed = answers.stream().filter(Answer::followed).count();
        log.note(input.matterId(), input.performedBy(), "decision.log.adviceAnswered", followed, answers.size());
        return Nothing.NOTHING;
    }
}
