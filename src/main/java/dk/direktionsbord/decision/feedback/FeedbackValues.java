package dk.direktionsbord.decision.feedback;

import dk.direktionsbord.decision.GroupFeedback;
import dk.direktionsbord.decision.GroupFeedback.State;
import dk.direktionsbord.decision.GroupFeedbacks;
import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.time.Escalation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.CaseValue;
import dk.direktionsbord.workflow.CaseValue.Kind;
import dk.direktionsbord.workflow.CaseValueSource;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the diagram of the director's groups may read: who is asked, until when, and when the round ends. */
@Component
class FeedbackValues implements CaseValueSource {
    private final GroupFeedbacks feedbacks;
    private final Escalation escalation;

    FeedbackValues(GroupFeedbacks feedbacks, Escalation escalation) {
        this.feedbacks = feedbacks;
        this.escalation = escalation;
    }

    @Override
    public List<CaseValue> caseValues() {
        return List.of(
                new CaseValue("directorGroups", Kind.LIST, this::asked),
                new CaseValue("feedbackDeadline", Kind.DATE, scope -> Date.from(Deadline.at(due(scope)))),
                new CaseValue("feedbackReminder", Kind.CYCLE, scope -> escalation.reminders(due(scope))),
                new CaseValue("feedbackEscalation", Kind.CYCLE, scope -> escalation.escalations(due(scope))),
                new CaseValue("feedbackRoundEnd", Kind.DATE, this::end));
    }

    private List<String> asked(CaseScope scope) {
        return open(scope).map(feedback -> feedback.treatmentId().toString()).toList();
    }

    private LocalDate due(CaseScope scope) {
        return feedbacks.in(TreatmentInCase.idIn(scope)).orElseThrow().dueOn();
    }

    /** The evening of the day the further level was told. */
    private Date end(CaseScope scope) {
        LocalDate due = open(scope).findFirst().orElseThrow().dueOn();
        return Date.from(Deadline.at(escalation.lastDay(due)));
    }

    private Stream<GroupFeedback> open(CaseScope scope) {
        return feedbacks.of(scope.matterId()).stream().filter(feedback -> feedback.state() == State.ASKED);
    }
}
