package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Person;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.TaskBriefing;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names the meeting on every task about it (S59). */
@Component
class MeetingBriefing implements TaskBriefing {
    private final Meetings meetings;
    private final Organisation organisation;

    MeetingBriefing(Meetings meetings, Organisation organisation) {
        this.meetings = meetings;
        this.organisation = organisation;
    }

    @Override
    public Optional<Brief> briefFor(UUID subject) {
        return meetings.find(subject).map(this::brief);
    }

    @Override
    public Map<UUID, Brief> briefsFor(Set<UUID> subjects) {
        return meetings.byId(subjects).stream().collect(Collectors.toMap(Meeting::id, this::brief));
    }

    private Brief brief(Meeting meeting) {
        String chair = Optional.ofNullable(meeting.chair())
                .flatMap(organisation::person)
                .map(Person::name)
                .orElse(DanishTexts.text("meeting.chair.vacant"));
        return new Brief(
                About.MEETING, DanishDay.of(meeting.heldOn()), meeting.name(), chair, "/moeder/" + meeting.id());
    }
}
