package dk.direktionsbord.meeting.agenda;

import static java.util.Objects.requireNonNull;

import dk.direktionsbord.decision.ReportedStatuses;
import dk.direktionsbord.decision.ReportedStatuses.Reported;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.agenda.PaperContent.Line;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What "Resultater" holds: the status the centres have reported of their decisions since the meeting before (S1). Closed
 * matters are left out, for all who take part read the list.
 */
@Component
class ResultLines {
    private static final int DAYS_WITHOUT_MEETING_BEFORE = 28;

    private final ObjectProvider<ReportedStatuses> statuses;
    private final Matters matters;
    private final Organisation organisation;
    private final JdbcClient jdbc;

    ResultLines(
            ObjectProvider<ReportedStatuses> statuses, Matters matters, Organisation organisation, JdbcClient jdbc) {
        this.statuses = statuses;
        this.matters = matters;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    List<Line> of(Meeting meeting) {
        LocalDate since = meetingBefore(meeting);
        List<Line> lines = lines(statuses.stream()
                .flatMap(source -> source.since(Deadline.morningOf(since)).stream())
                .toList());
        return lines.isEmpty()
                ? List.of(new Line(null, DanishTexts.text("meeting.results.none", DanishDay.day(since))))
                : lines;
    }

    private LocalDate meetingBefore(Meeting meeting) {
        return jdbc.sql(
                        "select max(held_on) as day from meeting where form = ? and scope = ? and held_on < ? and state <> 'CANCELLED'")
                .params(meeting.form(), meeting.scope(), meeting.heldOn())
                .query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single()
                .orElse(meeting.heldOn().minusDays(DAYS_WITHOUT_MEETING_BEFORE));
    }

    private List<Line> lines(List<Reported> reported) {
        Map<UUID, Matter> about = matters.byId(
                reported.stream().map(each -> each.decision().matterId()).collect(Collectors.toSet()));
        return reported.stream()
                .flatMap(each ->
                        line(each, requireNonNull(about.get(each.decision().matterId()))))
                .toList();
    }

    private Stream<Line> line(Reported reported, Matter matter) {
        if (!matter.open()) {
            return Stream.empty();
        }
        String text = DanishTexts.text(
                "meeting.results.line",
                reported.decision().number(),
                matter.text().title(),
                organisation.placeName(reported.centre()),
                reported.status(),
                DanishDay.day(LocalDate.ofInstant(reported.at(), Deadline.COPENHAGEN)));
        String comment = reported.comment();
        return Stream.of(new Line(matter.id(), comment == null || comment.isBlank() ? text : text + ": " + comment));
    }
}
