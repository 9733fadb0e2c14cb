package dk.direktionsbord.meeting;

import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Papers;
import dk.direktionsbord.workflow.Processes;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the work on a meeting's papers, once for each meeting: by itself some days ahead, or when asked to. */
@Service
public class MeetingCalls {
    private static final String PROCESS = "meeting";

    private final Meetings meetings;
    private final MeetingForms forms;
    private final MeetingSight sight;
    private final MeetingTimetable timetable;
    private final MeetingSettings settings;
    private final Processes processes;
    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingCalls(
            Meetings meetings,
            MeetingForms forms,
            MeetingSight sight,
            MeetingTimetable timetable,
            MeetingSettings settings,
            Processes processes,
            JdbcClient jdbc,
            Clock clock) {
        this.meetings = meetings;
        this.forms = forms;
        this.sight = sight;
        this.timetable = timetable;
        this.settings = settings;
        this.processes = processes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Meetings with formal papers whose day has come. */
    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT15M")
    @Transactional
    public void callThoseWhoseDayHasCome() {
        if (!settings.callThemselves()) {
            return;
        }
        LocalDate today = timetable.today();
        meetings.all(today, today.plusDays(60)).stream()
                .filter(meeting -> meeting.isPlanned() && hasFormalPapers(meeting))
                .filter(meeting -> !today.isBefore(timetable.call(meeting)))
                .forEach(meeting -> begin(meeting.id()));
    }

    /** The secretariat calls a meeting before its day; a meeting is called once. */
    @Transactional
    public void call(UUID id, String by) {
        Meeting meeting = meetings.get(id, by).meeting();
        if (!sight.isSecretariat(by)) {
            throw Refusal.forbidden("meeting.call.secretariat");
        }
        if (!meeting.isPlanned() || !hasFormalPapers(meeting)) {
            throw Refusal.of("meeting.call.noPapers");
        }
        if (!begin(id)) {
            throw Refusal.conflict("meeting.call.called");
        }
    }

    public boolean isCalled(UUID id) {
        return !jdbc.sql("select 1 from meeting_call where meeting = ?")
                .param(id)
                .query()
                .listOfRows()
                .isEmpty();
    }

    /** Whether the meeting has agenda and minutes that can be worked on (S160, G4). */
    public boolean hasFormalPapers(Meeting meeting) {
        return forms.find(meeting.form()).map(MeetingForm::papers).orElse(Papers.NONE) == Papers.FORMAL;
    }

    private boolean begin(UUID id) {
        int called = jdbc.sql("insert into meeting_call (meeting, called_at) values (?, ?) on conflict do nothing")
                .params(id, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (called == 1) {
            processes.begin(PROCESS, id);
        }
        return called == 1;
    }
}
