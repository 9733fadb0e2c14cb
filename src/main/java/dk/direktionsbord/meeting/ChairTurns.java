package dk.direktionsbord.meeting;

import dk.direktionsbord.meeting.MeetingTurns.Turn;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.OpenSteps;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the chairs anew when a meeting is cancelled or somebody is away (C9): a director who is away swaps turns with the
 * next, and the later order stays; elsewhere the stand-in chairs. Each change is kept with its reason.
 */
@Component
class ChairTurns {
    private final MeetingTable table;
    private final AbsenceTable absences;
    private final ChairRecusalTable recused;
    private final MeetingForms forms;
    private final MeetingTurns turns;
    private final PlacedOnMeeting placed;
    private final OpenSteps steps;
    private final Organisation organisation;
    private final Clock clock;

    ChairTurns(
            MeetingTable table,
            AbsenceTable absences,
            ChairRecusalTable recused,
            MeetingForms forms,
            MeetingTurns turns,
            PlacedOnMeeting placed,
            OpenSteps steps,
            Organisation organisation,
            Clock clock) {
        this.table = table;
        this.absences = absences;
        this.recused = recused;
        this.forms = forms;
        this.turns = turns;
        this.placed = placed;
        this.steps = steps;
        this.organisation = organisation;
        this.clock = clock;
    }

    boolean rotate(Meeting meeting) {
        return forms.find(meeting.form()).filter(turns::rotates).isPresent();
    }

    /** Takes the turns of the meeting's series anew; {@code why} is kept with every chair that changes. */
    void takeAnew(Meeting changed, String why, String by) {
        forms.find(changed.form()).filter(turns::rotates).ifPresent(form -> takeAnew(changed, form, why, by));
    }

    private void takeAnew(Meeting changed, MeetingForm form, String why, String by) {
        List<Meeting> series = heldOrPlanned(changed);
        List<Set<String>> inOrder = prevented(series);
        for (int number = 0; number < series.size(); number++) {
            Meeting meeting = series.get(number);
            if (meeting.isPlanned()) {
                give(meeting, number, turns.of(form, meeting.scope(), number, inOrder), why, by);
            }
        }
    }

    /** Meeting by meeting, those who are away or inhabil in most of its items. */
    private List<Set<String>> prevented(List<Meeting> series) {
        List<UUID> ids = series.stream().map(Meeting::id).toList();
        Map<UUID, Set<String>> away = absences.of(ids);
        Map<UUID, Set<String>> inhabil = recused.of(ids);
        return ids.stream()
                .map(id -> Stream.of(away, inhabil)
                        .flatMap(people -> people.getOrDefault(id, Set.of()).stream())
                        .collect(Collectors.toSet()))
                .toList();
    }

    /** Gives the turn of a chair who always chairs to the stand-in, or back when {@code standIn} is that chair. */
    void give(Meeting meeting, String standIn, String reason, String why, String by) {
        give(meeting, meeting.number(), new Turn(standIn, reason), why, by);
    }

    /** Whoever always chairs, when nobody is away. */
    Turn always(Meeting meeting) {
        return turns.of(forms.get(meeting.form()), meeting.scope(), meeting.number());
    }

    /** How often each chairs in the series. */
    List<ChairShare> shares(Meeting meeting) {
        Map<String, Integer> counted = new TreeMap<>();
        if (rotate(meeting)) {
            heldOrPlanned(meeting).forEach(each -> {
                if (each.chair() != null) {
                    counted.merge(each.chair(), 1, Integer::sum);
                }
            });
        }
        return counted.entrySet().stream()
                .map(share -> new ChairShare(share.getKey(), share.getValue()))
                .toList();
    }

    /** A meeting planned by itself has its number in a row of its own. */
    private List<Meeting> heldOrPlanned(Meeting meeting) {
        List<Meeting> all = meeting.series() == null
                ? table.withoutSeries(meeting.form(), meeting.scope())
                : table.ofSeries(meeting.series());
        List<Meeting> held = new ArrayList<>(all);
        held.removeIf(Meeting::isCancelled);
        return held;
    }

    private void give(Meeting meeting, int number, Turn turn, String why, String by) {
        boolean same = Objects.equals(turn.username(), meeting.chair());
        if (same && number == meeting.number() && turn.reason().equals(meeting.chairReason())) {
            return;
        }
        Meeting chaired = new MeetingEdit(meeting, clock.instant()).chaired(number, turn);
        table.update(chaired);
        if (!same) {
            String reason = why + " " + DanishTexts.text("meeting.chair.now", nameOf(chaired));
            table.note(
                    meeting.id(),
                    new MeetingChange(
                            MeetingChange.Kind.CHAIR, meeting.heldOn(), meeting.heldOn(), reason, by, clock.instant()));
            placed.chair(chaired, groupOf(chaired));
            steps.askAnew(meeting.id());
        }
    }

    private String nameOf(Meeting meeting) {
        return meeting.chair() == null ? DanishTexts.text("meeting.chair.none") : organisation.nameOf(meeting.chair());
    }

    /** The position that always chairs, when the chair holds it; else the chair's own position as a leader. */
    private String groupOf(Meeting meeting) {
        List<String> own = meeting.chair() == null ? List.of() : organisation.groupsOf(meeting.chair());
        String always = forms.find(meeting.form())
                .map(form -> forms.chairGroup(form, meeting.scope()))
                .orElse(null);
        if (always != null && (own.isEmpty() || own.contains(always))) {
            return always;
        }
        return own.stream()
                .filter(group -> group.startsWith("director."))
                .findFirst()
                .or(() -> own.stream()
                        .filter(group -> group.startsWith("centre-chef."))
                        .findFirst())
                .or(() -> own.stream().findFirst())
                .orElse("director");
    }
}
