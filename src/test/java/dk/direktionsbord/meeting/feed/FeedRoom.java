package dk.direktionsbord.meeting.feed;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.direktionsbord.meeting.MeetingFixture;
import dk.direktionsbord.notification.KnownSubjects;
import dk.direktionsbord.notification.ToldSubjects;
import dk.direktionsbord.notification.ToldSubjects.Told;
import dk.direktionsbord.workflow.Tasks;
import dk.direktionsbord.workflow.Tasks.OpenTask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The calendar with the room of meetings behind it; tasks and what may be told of their matters are given. */
final class FeedRoom {
    final Map<UUID, Told> known = new HashMap<>();
    final List<OpenTask> open = new ArrayList<>();
    private final MeetingFixture room;

    FeedRoom(MeetingFixture room) {
        this.room = room;
    }

    CalendarFeed feed(CalendarAddresses addresses) {
        Tasks tasks = mock(Tasks.class);
        when(tasks.openFor(anyString())).thenReturn(open);
        StaticListableBeanFactory rooms = new StaticListableBeanFactory();
        rooms.addBean("matters", (ToldSubjects) (person, subjects) -> known);
        KnownSubjects subjects = new KnownSubjects(rooms.getBeanProvider(ToldSubjects.class));
        return new CalendarFeed(
                addresses,
                room.meetings,
                room.forms,
                room.organisation,
                new DueDays(tasks, subjects, room.timetable, room.calls),
                new DueDayMemory(room.jdbc, room.clock),
                room.clock);
    }

    void task(String id, UUID matter, String name, Instant due) {
        open.add(new OpenTask(
                id, "userTask_X", "matter-course", name, matter, null, "chef.das", List.of(), Instant.EPOCH, due, ""));
    }
}
