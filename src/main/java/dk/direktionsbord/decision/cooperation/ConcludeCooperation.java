package dk.direktionsbord.decision.cooperation;

import dk.direktionsbord.decision.CooperationAnswer;
import dk.direktionsbord.decision.CooperationAnswer.State;
import dk.direktionsbord.decision.Cooperations;
import dk.direktionsbord.decision.TreatmentResult;
import dk.direktionsbord.decision.outcome.Conclude;
import dk.direktionsbord.decision.outcome.GiveBack;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The agreement holds when every chef has approved it; otherwise the matter goes back with the reasons (S152). */
@Component
class ConcludeCooperation implements Action<ConcludeCooperation.Input, ConcludeCooperation.Output> {
    private final Cooperations cooperations;
    private final Conclude conclude;
    private final GiveBack giveBack;
    private final Organisation organisation;

    ConcludeCooperation(Cooperations cooperations, Conclude conclude, GiveBack giveBack, Organisation organisation) {
        this.cooperations = cooperations;
        this.conclude = conclude;
        this.giveBack = giveBack;
        this.organisation = organisation;
    }

    /** What became of the agreement. */
    enum CooperationResult {
        AGREED,
        NOT_AGREED
    }

    record Input(String performedBy, UUID treatment) {}

    record Output(CooperationResult cooperationResult, TreatmentResult treatmentResult) {}

    @Override
    public Output perform(Input input) {
        List<CooperationAnswer> answers = cooperations.in(input.treatment());
        if (answers.stream().allMatch(answer -> answer.state() == State.APPROVED)) {
            return new Output(CooperationResult.AGREED, conclude.treatment(input.treatment(), input.performedBy()));
        }
        String reasons = answers.stream()
                .filter(answer -> answer.state() != State.APPROVED)
                .map(this::reason)
                .collect(Collectors.joining("\n"));
        return new Output(
                CooperationResult.NOT_AGREED, giveBack.insteadOfDraft(input.treatment(), reasons, input.performedBy()));
    }

    private String reason(CooperationAnswer answer) {
        String words = answer.words() == null ? DanishTexts.text("decision.cooperation.silent") : answer.words();
        return DanishTexts.text("decision.cooperation.refused", organisation.placeName(answer.centre()), words);
    }
}
