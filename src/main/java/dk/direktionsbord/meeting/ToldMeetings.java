package dk.direktionsbord.meeting;

import dk.direktionsbord.notification.ToldSubjects;
import dk.direktionsbord.time.DanishDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What mail tells of meetings: the name and the day, to those who may see them; nothing of what is treated there. */
@Component
class ToldMeetings implements ToldSubjects {
    private final MeetingTable table;
    private final MeetingSight sight;
    private final MeetingAbsences absences;

    ToldMeetings(MeetingTable table, MeetingSight sight, MeetingAbsences absences) {
        this.table = table;
        this.sight = sight;
        this.absences = absences;
    }

    @Override
    public Map<UUID, Told> toldTo(String person, Set<UUID> subjects) {
        Map<UUID, Told> told = new HashMap<>();
        Map<UUID, Set<String>> standsInFor = absences.stoodInBy(person);
        subjects.forEach(id -> table.find(id)
                .flatMap(meeting -> sight.seen(meeting, person, standsInFor.getOrDefault(id, Set.of())))
                .ifPresent(seen -> told.put(id, told(seen))));
        return told;
    }

    private static Told told(SeenMeeting seen) {
        Meeting meeting = seen.meeting();
        return new Told(DanishDay.of(meeting.heldOn()), seen.name(), "/moeder/" + meeting.id(), false);
    }
}
