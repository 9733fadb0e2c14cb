package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Absence;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingAbsences;
import dk.direktionsbord.meeting.agenda.PaperWriter.Recorded;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What minutes begin with: the absences that were said before the meeting. */
@Component
class ReportedAbsences {
    private final MeetingAbsences absences;
    private final Organisation organisation;

    ReportedAbsences(MeetingAbsences absences, Organisation organisation) {
        this.absences = absences;
        this.organisation = organisation;
    }

    Recorded of(Meeting meeting) {
        List<Absence> all = absences.of(meeting.id());
        String standIns = all.stream()
                .filter(absence -> absence.standIn() != null)
                .map(absence -> DanishTexts.text(
                        "meeting.absence.cameFor",
                        organisation.nameOf(Objects.requireNonNull(absence.standIn())),
                        organisation.nameOf(absence.person())))
                .collect(Collectors.joining("\n"));
        return new Recorded(all.stream().map(Absence::person).toList(), standIns, "", Map.of(), Map.of());
    }
}
