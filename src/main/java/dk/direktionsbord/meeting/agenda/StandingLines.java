package dk.direktionsbord.meeting.agenda;

import static java.util.Objects.requireNonNull;

import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.FollowedDecisions;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingTimetable;
import dk.direktionsbord.meeting.agenda.PaperContent.Line;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What standing items hold when the agenda is written: decisions to follow up (S140), results (S1), and what the direktion
 * tells of (S168). A standing item is known by its title, so a process owner who adds one of that name gets it filled.
 */
@Component
public class StandingLines {
    private final ObjectProvider<FollowedDecisions> followed;
    private final Orientations orientations;
    private final ResultLines results;
    private final Matters matters;
    private final Organisation organisation;
    private final MeetingTimetable timetable;

    StandingLines(
            ObjectProvider<FollowedDecisions> followed,
            Orientations orientations,
            ResultLines results,
            Matters matters,
            Organisation organisation,
            MeetingTimetable timetable) {
        this.followed = followed;
        this.orientations = orientations;
        this.results = results;
        this.matters = matters;
        this.organisation = organisation;
        this.timetable = timetable;
    }

    /** Whether a standing item of the title tells of direktionsmøder. */
    public static boolean isOrientation(String title) {
        return title.equalsIgnoreCase(DanishTexts.text("meeting.standing.orientation"));
    }

    List<Line> of(String title, Meeting meeting) {
        if (isOrientation(title)) {
            return orientations.on(meeting.id()).stream()
                    .map(text -> new Line(null, text))
                    .toList();
        }
        if (isNamed(title, "results") || isNamed(title, "resultFollowUp")) {
            return results.of(meeting);
        }
        return isNamed(title, "followUp") ? followUp() : List.of();
    }

    private static boolean isNamed(String title, String name) {
        return title.equalsIgnoreCase(DanishTexts.text("meeting.standing." + name));
    }

    /** Closed matters are left out: the list is read by all who take part. */
    private List<Line> followUp() {
        List<Decision> open =
                followed.stream().flatMap(source -> source.open().stream()).toList();
        Map<UUID, Matter> about =
                matters.byId(open.stream().map(Decision::matterId).collect(Collectors.toSet()));
        return open.stream()
                .flatMap(each -> line(each, requireNonNull(about.get(each.matterId()))))
                .toList();
    }

    private Stream<Line> line(Decision decision, Matter matter) {
        if (!matter.open()) {
            return Stream.empty();
        }
        String owner = decision.owner() == null ? "" : organisation.nameOf(decision.owner());
        LocalDate deadline = decision.deadline();
        String due = deadline == null ? DanishTexts.text("meeting.followUp.noDeadline") : DanishDay.day(deadline);
        boolean overdue = deadline != null && deadline.isBefore(timetable.today());
        String key = overdue ? "meeting.followUp.overdue" : "meeting.followUp.open";
        String text = DanishTexts.text(key, decision.number(), matter.text().title(), owner, due);
        return Stream.of(new Line(matter.id(), text));
    }
}
