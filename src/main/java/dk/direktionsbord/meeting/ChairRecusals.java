package dk.direktionsbord.meeting;

import dk.direktionsbord.matter.RecusalWatch;
import dk.direktionsbord.meeting.agenda.AgendaItem;
import dk.direktionsbord.meeting.agenda.AgendaItems;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Substitution;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who is inhabil in most of a meeting's items does not chair it (C9): a director whose turn it is swaps with the next, and
 * elsewhere whoever acts for the chair in those items chairs. Asked when an agenda is composed and released, and whenever a
 * recusal in one of its items changes; the change is kept with its reason.
 */
@Component
public class ChairRecusals implements RecusalWatch {
    private final MeetingTable table;
    private final AgendaItems items;
    private final ChairRecusalTable kept;
    private final MeetingAbsences absences;
    private final ChairTurns turns;
    private final MeetingTimetable timetable;
    private final Substitution substitution;
    private final Organisation organisation;

    ChairRecusals(
            MeetingTable table,
            AgendaItems items,
            ChairRecusalTable kept,
            MeetingAbsences absences,
            ChairTurns turns,
            MeetingTimetable timetable,
            Substitution substitution,
            Organisation organisation) {
        this.table = table;
        this.items = items;
        this.kept = kept;
        this.absences = absences;
        this.turns = turns;
        this.timetable = timetable;
        this.substitution = substitution;
        this.organisation = organisation;
    }

    @Override
    public void changed(UUID matter) {
        items.meetingsWith(matter).forEach(meeting -> check(meeting, "system"));
    }

    /** Finds the chair anew when it is another than before who is inhabil in most of the items. */
    public void check(UUID id, String by) {
        Meeting meeting = table.lock(id).orElseThrow();
        if (!meeting.isPlanned() || timetable.today().isAfter(meeting.heldOn())) {
            return;
        }
        List<UUID> matters = items.of(meeting).stream()
                .filter(AgendaItem::isCase)
                .map(AgendaItem::matter)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, Set<String>> barred = substitution.barredFrom(Set.copyOf(matters));
        Set<String> now = inMost(matters, barred);
        Set<String> before = kept.of(id);
        if (!now.equals(before)) {
            kept.replace(id, now);
            findAnew(meeting, before, now, barred, by);
        }
    }

    private static Set<String> inMost(List<UUID> matters, Map<UUID, Set<String>> barred) {
        Map<String, Long> counted = matters.stream()
                .flatMap(matter -> barred.getOrDefault(matter, Set.of()).stream())
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()));
        return counted.entrySet().stream()
                .filter(count -> count.getValue() * 2 > matters.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void findAnew(
            Meeting meeting, Set<String> before, Set<String> now, Map<UUID, Set<String>> barred, String by) {
        String why = why(before, now);
        if (turns.rotate(meeting)) {
            turns.takeAnew(meeting, why, by);
            return;
        }
        MeetingTurns.Turn always = turns.always(meeting);
        String chair = always.username();
        if (chair == null || isAway(chair, meeting)) {
            return;
        }
        if (!now.contains(chair)) {
            turns.give(meeting, chair, always.reason(), why, by);
        } else {
            String reason = DanishTexts.text("meeting.chair.standIn", organisation.nameOf(chair));
            deputy(chair, now, barred).ifPresent(deputy -> turns.give(meeting, deputy, reason, why, by));
        }
    }

    /** Whoever acts for the chair in the items the chair is kept from. */
    private Optional<String> deputy(String chair, Set<String> now, Map<UUID, Set<String>> barred) {
        return barred.entrySet().stream()
                .filter(kept -> kept.getValue().contains(chair))
                .flatMap(kept -> substitution.actorFor(chair, kept.getKey()).stream())
                .filter(person -> !now.contains(person))
                .sorted()
                .findFirst();
    }

    private boolean isAway(String person, Meeting meeting) {
        return absences.of(meeting.id()).stream()
                .anyMatch(absence -> absence.person().equals(person));
    }

    private String why(Set<String> before, Set<String> now) {
        Set<String> more = new HashSet<>(now);
        more.removeAll(before);
        Set<String> told = more.isEmpty() ? before : more;
        String names = told.stream().map(organisation::nameOf).sorted().collect(Collectors.joining(", "));
        return DanishTexts.text(more.isEmpty() ? "meeting.chair.free" : "meeting.chair.recused", names);
    }
}
