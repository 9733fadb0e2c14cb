package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingTimetable;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.agenda.Proposals.Answer;
import dk.direktionsbord.meeting.agenda.Proposals.Proposal;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.time.Escalation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.CaseValue;
import dk.direktionsbord.workflow.CaseValue.Kind;
import dk.direktionsbord.workflow.CaseValueSource;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the diagram of a meeting may ask: who is asked for items, who chairs, and the deadlines. */
@Component
class MeetingValues implements CaseValueSource {
    private final Meetings meetings;
    private final Proposals proposals;
    private final MeetingTimetable timetable;
    private final Escalation escalation;
    private final Organisation organisation;

    MeetingValues(
            Meetings meetings,
            Proposals proposals,
            MeetingTimetable timetable,
            Escalation escalation,
            Organisation organisation) {
        this.meetings = meetings;
        this.proposals = proposals;
        this.timetable = timetable;
        this.escalation = escalation;
        this.organisation = organisation;
    }

    @Override
    public List<CaseValue> caseValues() {
        return List.of(
                new CaseValue("proposers", Kind.LIST, this::proposers),
                new CaseValue("proposingChef", Kind.GROUP, this::proposingChef),
                new CaseValue("meetingChair", Kind.USER, this::chair),
                new CaseValue("submissionDeadline", Kind.DATE, this::submission),
                new CaseValue("submissionDeadlineEnd", Kind.DATE, this::submission),
                new CaseValue(
                        "proposalReminder",
                        Kind.CYCLE,
                        scope -> escalation.reminders(timetable.submission(meeting(scope)))),
                new CaseValue(
                        "agendaDeadline",
                        Kind.DATE,
                        scope -> Date.from(Deadline.at(timetable.release(meeting(scope))))),
                new CaseValue("meetingEnd", Kind.DATE, scope -> Date.from(timetable.end(meeting(scope)))));
    }

    private List<String> proposers(CaseScope scope) {
        return proposals.of(scope.matterId()).stream()
                .filter(proposal -> proposal.answer() == Answer.ASKED)
                .map(Proposal::proposer)
                .toList();
    }

    /** The group of this branch, or who answers for it while it is vacant. */
    private String proposingChef(CaseScope scope) {
        return organisation.responsibleFor(scope.variable("proposer").orElseThrow());
    }

    private String chair(CaseScope scope) {
        String chair = meeting(scope).chair();
        return chair == null
                ? organisation
                        .membersOf(organisation.responsibleFor("municipal-director"))
                        .get(0)
                : chair;
    }

    private Date submission(CaseScope scope) {
        return Date.from(Deadline.at(timetable.submission(meeting(scope))));
    }

    private Meeting meeting(CaseScope scope) {
        return meetings.find(scope.matterId()).orElseThrow();
    }
}
