package dk.direktionsbord.meeting.feed;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingCalls;
import dk.direktionsbord.meeting.MeetingTimetable;
import dk.direktionsbord.meeting.SeenMeeting;
import dk.direktionsbord.notification.KnownSubjects;
import dk.direktionsbord.notification.ToldSubjects.Told;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Tasks;
import dk.direktionsbord.workflow.Tasks.OpenTask;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A person's deadlines: those of the own open tasks, and of the papers of the own meetings (S91, G2). */
@Component
class DueDays {
    private final Tasks tasks;
    private final KnownSubjects subjects;
    private final MeetingTimetable timetable;
    private final MeetingCalls calls;

    DueDays(Tasks tasks, KnownSubjects subjects, MeetingTimetable timetable, MeetingCalls calls) {
        this.tasks = tasks;
        this.subjects = subjects;
        this.timetable = timetable;
        this.calls = calls;
    }

    List<DueDay> of(String person, List<SeenMeeting> meetings) {
        return Stream.concat(ofTasks(person), meetings.stream().flatMap(this::ofMeeting))
                .toList();
    }

    private Stream<DueDay> ofTasks(String person) {
        List<OpenTask> due = tasks.openFor(person).stream()
                .filter(task -> task.due() != null)
                .toList();
        Map<UUID, Told> told =
                subjects.toldTo(person, due.stream().map(OpenTask::matterId).collect(Collectors.toSet()));
        return due.stream()
                .filter(task -> told.containsKey(task.matterId()))
                .map(task -> ofTask(task, Objects.requireNonNull(told.get(task.matterId()))));
    }

    private static DueDay ofTask(OpenTask task, Told told) {
        Instant due = Objects.requireNonNull(task.due());
        String text = DanishTexts.text("meeting.feed.task", task.label(), told.number(), told.title());
        return new DueDay("task-" + task.id(), LocalDate.ofInstant(due, Deadline.COPENHAGEN), text);
    }

    private Stream<DueDay> ofMeeting(SeenMeeting seen) {
        Meeting meeting = seen.meeting();
        if (!meeting.isPlanned() || !calls.hasFormalPapers(meeting)) {
            return Stream.empty();
        }
        return Stream.of(
                ofPapers(seen, "submission", timetable.submission(meeting)),
                ofPapers(seen, "release", timetable.release(meeting)));
    }

    private static DueDay ofPapers(SeenMeeting seen, String what, LocalDate day) {
        String text = DanishTexts.text("meeting.feed." + what, seen.name(), shortDay(seen));
        return new DueDay(what + "-" + seen.meeting().id(), day, text);
    }

    private static String shortDay(SeenMeeting seen) {
        return DanishDay.inYear(seen.meeting().heldOn());
    }
}
