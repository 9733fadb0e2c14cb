package dk.direktionsbord.meeting.page;

import dk.direktionsbord.meeting.Absence;
import dk.direktionsbord.meeting.ChairShare;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingAbsences;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows who is away from a meeting, who comes instead, and how evenly the directors chair. */
@Component
class MeetingPeople {
    private final Meetings meetings;
    private final MeetingAbsences absences;
    private final MeetingRows rows;

    MeetingPeople(Meetings meetings, MeetingAbsences absences, MeetingRows rows) {
        this.meetings = meetings;
        this.absences = absences;
        this.rows = rows;
    }

    /** An absence in words. */
    record AbsenceRow(String person, String name, String standIn, String reason, boolean mine) {}

    void show(Meeting meeting, String me, Model model) {
        List<String> mine = meeting.isPlanned() ? absences.reportable(meeting, me) : List.of();
        model.addAttribute("mayReportAbsence", !mine.isEmpty());
        model.addAttribute(
                "absences",
                absences.of(meeting.id()).stream()
                        .map(absence -> row(absence, mine))
                        .toList());
        model.addAttribute(
                "shares",
                meetings.chairs(meeting.id()).stream().map(this::share).toList());
    }

    private AbsenceRow row(Absence absence, List<String> mine) {
        return new AbsenceRow(
                absence.person(),
                rows.person(absence.person()),
                rows.person(absence.standIn()),
                absence.reason(),
                mine.contains(absence.person()));
    }

    private String share(ChairShare share) {
        return DanishTexts.text("meeting.chair.share", rows.person(share.person()), share.meetings());
    }
}
