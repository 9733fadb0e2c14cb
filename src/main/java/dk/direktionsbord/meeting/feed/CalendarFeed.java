package dk.direktionsbord.meeting.feed;

import dk.direktionsbord.access.audit.Passage;
import dk.direktionsbord.meeting.MeetingQuery;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.SeenMeeting;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Person;
import dk.direktionsbord.workflow.DanishTexts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A person's meetings and deadlines at a secret address, for other calendar programs; whoever has the address needs no login. */
@Controller
class CalendarFeed {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarAddresses addresses;
    private final Meetings meetings;
    private final MeetingForms forms;
    private final Organisation organisation;
    private final DueDays dueDays;
    private final DueDayMemory memory;
    private final Clock clock;

    CalendarFeed(
            CalendarAddresses addresses,
            Meetings meetings,
            MeetingForms forms,
            Organisation organisation,
            DueDays dueDays,
            DueDayMemory memory,
            Clock clock) {
        this.addresses = addresses;
        this.meetings = meetings;
        this.forms = forms;
        this.organisation = organisation;
        this.dueDays = dueDays;
        this.memory = memory;
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret) {
        return addresses
                .personOf(secret)
                .flatMap(organisation::person)
                .map(person -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(calendarOf(person)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    String calendarOf(Person person) {
        Passage.current().ifPresent(passage -> passage.by(person.username()));
        LocalDate today = LocalDate.now(clock);
        MeetingQuery query = new MeetingQuery("", today.minusYears(1), today.plusYears(2));
        List<SeenMeeting> own = meetings.list(query, person.username()).stream()
                .filter(seen -> takesPart(seen, person.username()))
                .toList();
        List<ToldDueDay> deadlines = memory.tell(person.username(), dueDays.of(person.username(), own));
        return CalendarFile.of(DanishTexts.text("meeting.feed.title", person.name()), own, deadlines);
    }

    /** Somebody with the overview sees more meetings than the own ones. */
    private boolean takesPart(SeenMeeting seen, String username) {
        return forms.find(seen.meeting().form())
                .map(form -> forms.participants(form, seen.meeting().scope()))
                .filter(people -> people.contains(username))
                .isPresent();
    }
}
