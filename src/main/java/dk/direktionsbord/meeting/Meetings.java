package dk.direktionsbord.meeting;

import dk.direktionsbord.notification.NoticeKind;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.time.WorkingDays;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.OpenSteps;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings there are, as each person may see them, and the changes to their dates. */
@Service
public class Meetings {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_PLACE = 200;

    private final MeetingTable table;
    private final MeetingSight sight;
    private final MeetingForms forms;
    private final ChairTurns turns;
    private final PlacedOnMeeting placed;
    private final MeetingAbsences absences;
    private final OpenSteps steps;
    private final MeetingNews news;
    private final WorkingDays workingDays;
    private final Clock clock;

    Meetings(
            MeetingTable table,
            MeetingSight sight,
            MeetingForms forms,
            ChairTurns turns,
            PlacedOnMeeting placed,
            MeetingAbsences absences,
            OpenSteps steps,
            MeetingNews news,
            WorkingDays workingDays,
            Clock clock) {
        this.table = table;
        this.sight = sight;
        this.forms = forms;
        this.turns = turns;
        this.placed = placed;
        this.absences = absences;
        this.steps = steps;
        this.news = news;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public Optional<Meeting> find(UUID id) {
        return table.find(id);
    }

    /** Those of the ids that are meetings. */
    public List<Meeting> byId(Set<UUID> ids) {
        return ids.isEmpty() ? List.of() : table.byId(ids);
    }

    /** The meeting as the person may see it; a refusal that does not tell whether it exists. */
    public SeenMeeting get(UUID id, String person) {
        return table.find(id)
                .flatMap(meeting ->
                        sight.seen(meeting, person, absences.stoodInBy(person).getOrDefault(id, Set.of())))
                .orElseThrow(() -> Refusal.notFound("meeting.error.hidden"));
    }

    /** Those the person may see, by date. */
    public List<SeenMeeting> list(MeetingQuery query, String person) {
        Map<UUID, Set<String>> standsInFor = absences.stoodInBy(person);
        return all(query.from(), query.to()).stream()
                .flatMap(meeting ->
                        sight.seen(meeting, person, standsInFor.getOrDefault(meeting.id(), Set.of())).stream())
                .filter(seen -> query.forum().isEmpty() || isOf(seen, query.forum()))
                .toList();
    }

    /** Every meeting of the days, for other rooms to count with; by date. */
    public List<Meeting> all(LocalDate from, LocalDate to) {
        return table.between(from, to);
    }

    /** Dates on which the forum has planned meetings, for the centre where it meets for one each. */
    public NavigableSet<LocalDate> datesOf(String forum, String centre, LocalDate from, LocalDate to) {
        String form = forms.of(forum).map(MeetingForm::id).orElse(forum);
        return all(from, to).stream()
                .filter(meeting -> meeting.form().equals(form) && !meeting.isCancelled())
                .filter(meeting -> meeting.scope().isEmpty() || meeting.scope().equals(centre))
                .map(Meeting::heldOn)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public List<MeetingChange> changes(UUID id) {
        return table.changes(id);
    }

    /** Holds the meeting at another time; the old date is kept with the reason. */
    @Transactional
    public void move(UUID id, MeetingMove move, String by) {
        Meeting meeting = changeable(id, by);
        List<FieldError> errors = new ArrayList<>();
        Meeting moved = moved(meeting, move, errors);
        reason(move.reason(), errors);
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
        try {
            table.update(moved);
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("meeting.error.taken.slot");
        }
        placed.follow(meeting, moved.heldOn());
        steps.askAnew(id);
        note(MeetingChange.Kind.MOVED, meeting, moved.heldOn(), String.valueOf(move.reason()), by);
        news.tell(NoticeKind.MEETING_MOVED, meeting, String.valueOf(moved.calendarSequence()));
    }

    /** Cancels the meeting; the turns of the chairs after it move up (C9). */
    @Transactional
    public void cancel(UUID id, @Nullable String reason, String by) {
        Meeting meeting = changeable(id, by);
        List<FieldError> errors = new ArrayList<>();
        reason(reason, errors);
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
        if (placed.any(meeting)) {
            throw Refusal.conflict("meeting.error.items");
        }
        table.update(new MeetingEdit(meeting, clock.instant()).cancelled());
        note(MeetingChange.Kind.CANCELLED, meeting, meeting.heldOn(), String.valueOf(reason), by);
        news.tell(NoticeKind.MEETING_CANCELLED, meeting, "");
        turns.takeAnew(meeting, DanishTexts.text("meeting.chair.moved.up"), by);
    }

    /** How often each has chaired or will chair in the meeting's series, as far as it is planned (S162). */
    public List<ChairShare> chairs(UUID id) {
        return table.find(id).map(turns::shares).orElse(List.of());
    }

    private Meeting changeable(UUID id, String by) {
        get(id, by);
        Meeting meeting = table.lock(id).orElseThrow();
        if (!sight.mayChange(meeting, by)) {
            throw Refusal.forbidden("meeting.error.secretariat");
        }
        if (!meeting.isPlanned()) {
            throw Refusal.conflict("meeting.error.not.planned");
        }
        return meeting;
    }

    private Meeting moved(Meeting meeting, MeetingMove move, List<FieldError> errors) {
        int days = (int) ChronoUnit.DAYS.between(meeting.heldOn(), meeting.endsOn()) + 1;
        LocalDate date = dateOf(move, errors);
        LocalTime from = MeetingTimes.read("startTime", move.startTime(), meeting.startsAt(), errors);
        LocalTime to = MeetingTimes.read("endTime", move.endTime(), meeting.endsAt(), errors);
        MeetingTimes.order(days, from, to, errors);
        String place = move.place() == null ? meeting.place() : move.place().strip();
        if (place.length() > LONGEST_PLACE) {
            errors.add(new FieldError("place", DanishTexts.text("meeting.error.place", LONGEST_PLACE)));
        }
        return errors.isEmpty() && from != null && to != null
                ? new MeetingEdit(meeting, clock.instant()).heldOn(date, days, from, to, place)
                : meeting;
    }

    private LocalDate dateOf(MeetingMove move, List<FieldError> errors) {
        LocalDate today = LocalDate.now(clock);
        LocalDate date = move.date();
        if (date == null || date.isBefore(today)) {
            errors.add(new FieldError("date", DanishTexts.text("meeting.error.date")));
            return today;
        }
        if (!workingDays.isWorkingDay(date)) {
            errors.add(new FieldError("date", DanishTexts.text("meeting.error.closed", DanishDay.of(date))));
        }
        return date;
    }

    private static void reason(@Nullable String reason, List<FieldError> errors) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            errors.add(new FieldError("reason", DanishTexts.text("meeting.error.reason", LONGEST_REASON)));
        }
    }

    private void note(MeetingChange.Kind kind, Meeting meeting, LocalDate to, String reason, String by) {
        table.note(meeting.id(), new MeetingChange(kind, meeting.heldOn(), to, reason.strip(), by, clock.instant()));
    }

    /** The minutes are approved, so the meeting has been held. */
    @Transactional
    public void held(UUID id) {
        table.held(id);
    }

    private boolean isOf(SeenMeeting seen, String forum) {
        return seen.meeting().form().equals(forum)
                || seen.parts().stream().anyMatch(part -> part.forum().equals(forum));
    }
}
