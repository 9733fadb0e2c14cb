package dk.direktionsbord.overview;

import dk.direktionsbord.decision.Cooperations;
import dk.direktionsbord.decision.GroupFeedbacks;
import dk.direktionsbord.decision.WorkingGroups;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what several do together on a matter (S152, S169, S175). */
@Component
class JointWorkReader {
    private final GroupFeedbacks feedbacks;
    private final WorkingGroups workingGroups;
    private final Cooperations cooperations;
    private final DueMark due;
    private final Names names;

    JointWorkReader(
            GroupFeedbacks feedbacks,
            WorkingGroups workingGroups,
            Cooperations cooperations,
            DueMark due,
            Names names) {
        this.feedbacks = feedbacks;
        this.workingGroups = workingGroups;
        this.cooperations = cooperations;
        this.due = due;
        this.names = names;
    }

    JointWork of(UUID matterId) {
        return new JointWork(groups(matterId), workingGroups(matterId), cooperation(matterId), told(matterId));
    }

    private List<FeedbackLine> groups(UUID matterId) {
        return feedbacks.of(matterId).stream()
                .map(each -> FeedbackLine.of(each, due.isOver(each.dueOn()), names))
                .toList();
    }

    private List<WorkingGroupView> workingGroups(UUID matterId) {
        return workingGroups.of(matterId).stream()
                .map(each -> WorkingGroupView.of(each, due.isOver(each.deadline()), names))
                .toList();
    }

    private List<CooperationLine> cooperation(UUID matterId) {
        return cooperations.of(matterId).stream()
                .map(each -> CooperationLine.of(each, due.isOver(each.dueOn()), names))
                .toList();
    }

    private String told(UUID matterId) {
        return cooperations.toldIn(matterId).stream()
                .map(each -> names.person(each.director()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
