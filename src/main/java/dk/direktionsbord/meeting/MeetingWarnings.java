package dk.direktionsbord.meeting;

import dk.direktionsbord.organisation.Centre;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Looks after the rhythm of meetings (B6): gaps, a missing seminar, strategidage outside 1-2, 1:1 that were not held,
 * series near their end and trials that are over. A warning never blocks.
 */
@Component
public class MeetingWarnings {
    private static final String DIREKTION = "DIREKTION_MEETING";
    private static final String KONCERNLEDELSE = "KONCERNLEDELSE";
    private static final String SEMINAR = "SEMINAR";
    private static final String STRATEGY_DAY = "STRATEGY_DAY";
    private static final int MOST_STRATEGY_DAYS = 2;

    private final MeetingForms forms;
    private final Organisation organisation;
    private final ClosedDates closed;
    private final MeetingSettings settings;

    public MeetingWarnings(
            MeetingForms forms, Organisation organisation, ClosedDates closed, MeetingSettings settings) {
        this.forms = forms;
        this.organisation = organisation;
        this.closed = closed;
        this.settings = settings;
    }

    /** Monday of the ISO week, which tells weeks apart over the turn of the year. */
    static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** About the meetings that everybody with the overview may see; {@code meetings} are in order of their dates. */
    public List<String> general(List<Meeting> meetings, int year, LocalDate today) {
        List<Meeting> held =
                meetings.stream().filter(meeting -> !meeting.isCancelled()).toList();
        List<String> warnings = new ArrayList<>();
        forms.all().stream().filter(form -> !form.isPrivate()).forEach(form -> {
            gaps(form, of(form.id(), held), year, today, warnings);
            end(form, of(form.id(), held), today, warnings);
            trial(form, today, warnings);
        });
        once(held, year, warnings);
        sameWeek(held, year, today, warnings);
        moved(held, year, today, warnings);
        return warnings;
    }

    /** About meetings that are private to their participants: only those the person takes part in (S173). */
    public List<String> own(List<Meeting> meetings, String person, LocalDate today) {
        List<String> warnings = new ArrayList<>();
        forms.all().stream()
                .filter(form -> form.isPrivate() && form.cadenceDays() != null && forms.isPerCentre(form))
                .forEach(form -> organisation.centres().stream()
                        .filter(centre -> forms.participants(form, centre.id()).contains(person))
                        .forEach(centre -> notHeld(form, centre, meetings, today, warnings)));
        return warnings;
    }

    private static void notHeld(
            MeetingForm form, Centre centre, List<Meeting> meetings, LocalDate today, List<String> warnings) {
        int days = 2 * Objects.requireNonNull(form.cadenceDays());
        boolean held = meetings.stream()
                .filter(meeting ->
                        meeting.form().equals(form.id()) && meeting.scope().equals(centre.id()))
                .filter(meeting -> !meeting.isCancelled() && !meeting.heldOn().isAfter(today))
                .anyMatch(meeting -> !meeting.heldOn().isBefore(today.minusDays(days)));
        if (!held) {
            warnings.add(DanishTexts.text("meeting.warn.not.held", form.name(), centre.name(), days));
        }
    }

    private void gaps(MeetingForm form, List<Meeting> held, int year, LocalDate today, List<String> warnings) {
        if (form.cadenceDays() == null || form.cadenceDays() > settings.gapWarningDays()) {
            return;
        }
        for (int index = 1; index < held.size(); index++) {
            LocalDate from = held.get(index - 1).heldOn();
            LocalDate to = held.get(index).heldOn();
            if (isAhead(to, year, today) && openDays(from, to) > settings.gapWarningDays()) {
                warnings.add(DanishTexts.text(
                        "meeting.warn.gap",
                        form.name(),
                        DanishDay.of(from),
                        DanishDay.of(to),
                        ChronoUnit.DAYS.between(from, to)));
            }
        }
    }

    /** Days between two meetings outside school holidays: a gap in a holiday is as it should be. */
    private long openDays(LocalDate from, LocalDate to) {
        return from.datesUntil(to).filter(day -> !closed.isSchoolHoliday(day)).count();
    }

    private void end(MeetingForm form, List<Meeting> held, LocalDate today, List<String> warnings) {
        if (form.cadenceDays() == null || !form.isStanding()) {
            return;
        }
        LocalDate last = held.isEmpty() ? null : held.get(held.size() - 1).heldOn();
        if (last == null) {
            warnings.add(DanishTexts.text("meeting.warn.no.series", form.name()));
        } else if (last.isBefore(today.plusDays(settings.endWarningDays()))) {
            warnings.add(DanishTexts.text("meeting.warn.end", form.name(), DanishDay.of(last)));
        }
    }

    private static void trial(MeetingForm form, LocalDate today, List<String> warnings) {
        LocalDate until = form.trialUntil();
        if (until != null && until.isBefore(today)) {
            warnings.add(DanishTexts.text("meeting.warn.trial", form.name(), DanishDay.of(until)));
        }
    }

    private void once(List<Meeting> held, int year, List<String> warnings) {
        if (forms.find(SEMINAR).isPresent() && countIn(SEMINAR, held, year) == 0) {
            warnings.add(DanishTexts.text("meeting.warn.seminar", String.valueOf(year)));
        }
        long days = countIn(STRATEGY_DAY, held, year);
        if (forms.find(STRATEGY_DAY).isPresent() && (days == 0 || days > MOST_STRATEGY_DAYS)) {
            warnings.add(DanishTexts.text("meeting.warn.strategy.days", days, String.valueOf(year)));
        }
    }

    private static void sameWeek(List<Meeting> held, int year, LocalDate today, List<String> warnings) {
        Set<LocalDate> weeks = of(KONCERNLEDELSE, held).stream()
                .map(meeting -> weekOf(meeting.heldOn()))
                .collect(Collectors.toSet());
        of(DIREKTION, held).stream()
                .filter(meeting -> isAhead(meeting.heldOn(), year, today) && weeks.contains(weekOf(meeting.heldOn())))
                .forEach(
                        meeting -> warnings.add(DanishTexts.text("meeting.warn.both", DanishDay.of(meeting.heldOn()))));
    }

    private static void moved(List<Meeting> held, int year, LocalDate today, List<String> warnings) {
        of(KONCERNLEDELSE, held).stream()
                .filter(meeting -> isAhead(meeting.heldOn(), year, today))
                .filter(meeting -> !meeting.heldOn().equals(meeting.plannedOn()))
                .forEach(meeting -> warnings.add(DanishTexts.text(
                        "meeting.warn.moved", DanishDay.of(meeting.plannedOn()), DanishDay.of(meeting.heldOn()))));
    }

    /** Only what can still be changed is worth a warning. */
    private static boolean isAhead(LocalDate day, int year, LocalDate today) {
        return day.getYear() == year && !day.isBefore(today);
    }

    private static long countIn(String form, List<Meeting> held, int year) {
        return of(form, held).stream()
                .filter(meeting -> meeting.heldOn().getYear() == year)
                .count();
    }

    private static List<Meeting> of(String form, List<Meeting> meetings) {
        return meetings.stream().filter(meeting -> meeting.form().equals(form)).toList();
    }
}
