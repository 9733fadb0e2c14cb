package dk.direktionsbord.meeting;

import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans series of meetings and makes them (S118, S159). */
@Service
public class MeetingSeries {
    private static final String DIREKTION = "DIREKTION_MEETING";
    private static final String KONCERNLEDELSE = "KONCERNLEDELSE";

    private final SeriesRules rules;
    private final MeetingForms forms;
    private final MeetingTurns turns;
    private final MeetingTable table;
    private final MeetingSight sight;
    private final ClosedDates closed;
    private final MeetingSettings settings;
    private final Clock clock;

    MeetingSeries(
            SeriesRules rules,
            MeetingForms forms,
            MeetingTurns turns,
            MeetingTable table,
            MeetingSight sight,
            ClosedDates closed,
            MeetingSettings settings,
            Clock clock) {
        this.rules = rules;
        this.forms = forms;
        this.turns = turns;
        this.table = table;
        this.sight = sight;
        this.closed = closed;
        this.settings = settings;
        this.clock = clock;
    }

    /** Every mistake in the series, each at its field. */
    public List<FieldError> errors(NewSeries series) {
        return rules.errors(series);
    }

    /** The dates the series would have; nothing is stored. */
    @Transactional(readOnly = true)
    public SeriesPlan preview(NewSeries series, String by) {
        refuseOthers(by);
        return plan(series);
    }

    /** Makes the series; answers its id, or the meeting's when it is one date alone. */
    @Transactional
    public UUID create(NewSeries series, String by) {
        refuseOthers(by);
        return store(series, by);
    }

    /** The meetings of a series, or the meeting by itself, in order. */
    public List<Meeting> meetings(UUID made) {
        List<Meeting> ofSeries = table.ofSeries(made);
        return ofSeries.isEmpty() ? table.find(made).stream().toList() : ofSeries;
    }

    SeriesPlan plan(NewSeries series) {
        List<FieldError> errors = rules.errors(series);
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
        MeetingForm form = forms.get(Objects.requireNonNull(series.form()));
        int number = isSingle(series) ? table.countWithoutSeries(form.id(), series.scopeOrNone()) : 0;
        List<SeriesMeeting> meetings = new ArrayList<>();
        for (SeriesDates.Dated date : dates(form, series)) {
            boolean held = date.heldOn() != null;
            MeetingTurns.Turn turn =
                    held ? turns.of(form, series.scopeOrNone(), number) : new MeetingTurns.Turn(null, "");
            meetings.add(new SeriesMeeting(
                    date.plannedOn(), date.heldOn(), turn.username(), turn.reason(), date.explanation()));
            number += held ? 1 : 0;
        }
        return new SeriesPlan(meetings, sameWeek(form, meetings));
    }

    UUID store(NewSeries series, String by) {
        SeriesPlan plan = plan(series);
        if (plan.held().isEmpty()) {
            throw Refusal.at("startDate", "meeting.error.no.dates");
        }
        MeetingForm form = forms.get(Objects.requireNonNull(series.form()));
        UUID made = UUID.randomUUID();
        try {
            store(made, series, form, plan, by);
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("meeting.error.taken", form.name());
        }
        return made;
    }

    private void store(UUID made, NewSeries series, MeetingForm form, SeriesPlan plan, String by) {
        LocalTime from = timeOf(series.startTime(), form.startsAt());
        LocalTime to = timeOf(series.endTime(), form.endsAt());
        if (!isSingle(series)) {
            table.insertSeries(made, series, from, to, by, clock.instant());
            plan.meetings().stream()
                    .filter(date -> date.heldOn() == null)
                    .forEach(date -> table.insertLeftOut(made, date));
        }
        int number = isSingle(series) ? table.countWithoutSeries(form.id(), series.scopeOrNone()) : 0;
        for (SeriesMeeting date : plan.held()) {
            LocalDate held = Objects.requireNonNull(date.heldOn());
            table.insert(new Meeting(
                    isSingle(series) ? made : UUID.randomUUID(),
                    isSingle(series) ? null : made,
                    number++,
                    form.id(),
                    form.name(),
                    form.isPrivate(),
                    series.scopeOrNone(),
                    date.plannedOn(),
                    held,
                    held.plusDays(form.days() - 1L),
                    from,
                    to,
                    series.place() == null ? "" : series.place().strip(),
                    MeetingState.PLANNED,
                    date.chair(),
                    date.chairReason(),
                    date.explanation(),
                    0,
                    clock.instant()));
        }
    }

    private List<SeriesDates.Dated> dates(MeetingForm form, NewSeries series) {
        LocalDate start = Objects.requireNonNull(series.startDate());
        LocalDate end = Objects.requireNonNull(series.endDate());
        int interval = series.intervalDays() == null ? 1 : series.intervalDays();
        return new SeriesDates(closed, settings.moveAtMostDays(), form.days()).between(start, end, interval);
    }

    /** Direktion and koncernledelse meet in alternating weeks (G10); told when they would meet in the same. */
    private List<String> sameWeek(MeetingForm form, List<SeriesMeeting> meetings) {
        String other = form.id().equals(DIREKTION) ? KONCERNLEDELSE : DIREKTION;
        if (meetings.isEmpty() || !Set.of(DIREKTION, KONCERNLEDELSE).contains(form.id())) {
            return List.of();
        }
        LocalDate first = meetings.get(0).plannedOn().minusDays(7);
        LocalDate last = meetings.get(meetings.size() - 1).plannedOn().plusDays(7);
        Set<LocalDate> weeks = table.between(first, last).stream()
                .filter(meeting -> meeting.form().equals(other) && !meeting.isCancelled())
                .map(meeting -> MeetingWarnings.weekOf(meeting.heldOn()))
                .collect(Collectors.toSet());
        return meetings.stream()
                .map(SeriesMeeting::heldOn)
                .filter(held -> held != null && weeks.contains(MeetingWarnings.weekOf(held)))
                .map(held -> DanishTexts.text(
                        "meeting.warn.same.week",
                        DanishDay.of(held),
                        forms.get(other).name()))
                .toList();
    }

    private void refuseOthers(String by) {
        if (!sight.isSecretariat(by)) {
            throw Refusal.forbidden("meeting.error.secretariat");
        }
    }

    private static boolean isSingle(NewSeries series) {
        return Objects.equals(series.startDate(), series.endDate());
    }

    private static LocalTime timeOf(@Nullable String text, LocalTime standard) {
        return text == null || text.isBlank() ? standard : LocalTime.parse(text);
    }
}
