package dk.direktionsbord.meeting;

import dk.direktionsbord.meeting.agenda.AgendaReleases;
import dk.direktionsbord.meeting.agenda.PaperContent;
import dk.direktionsbord.meeting.minutes.MinutesRegister;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What released agendas and approved minutes say about a matter, in the parts of meetings that a person may read. */
@Component
public class PaperExcerpts {
    private final JdbcClient jdbc;
    private final MeetingTable meetings;
    private final MeetingSight sight;
    private final AgendaReleases agendas;
    private final MinutesRegister minutes;

    PaperExcerpts(
            JdbcClient jdbc,
            MeetingTable meetings,
            MeetingSight sight,
            AgendaReleases agendas,
            MinutesRegister minutes) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.sight = sight;
        this.agendas = agendas;
        this.minutes = minutes;
    }

    /** Every excerpt, by meeting and then as released. Whether the person sees the matter is asked before. */
    public List<PaperExcerpt> of(UUID matter, String person) {
        return jdbc
                .sql("select distinct meeting from agenda_item where matter = ?")
                .param(matter)
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> meetings.find(id).stream())
                .sorted(Comparator.comparing(Meeting::heldOn))
                .flatMap(meeting -> sight.seen(meeting, person).stream())
                .flatMap(seen -> of(matter, seen))
                .toList();
    }

    private Stream<PaperExcerpt> of(UUID matter, SeenMeeting seen) {
        Set<String> own = seen.parts().stream().map(SeenMeeting.Part::forum).collect(Collectors.toSet());
        UUID meeting = seen.meeting().id();
        Stream<PaperExcerpt> released = agendas.all(meeting).stream()
                .flatMap(release -> excerpts(
                        matter,
                        own,
                        release.content(),
                        DanishTexts.text("meeting.excerpt.agenda", release.label()),
                        release.at()));
        Stream<PaperExcerpt> approved = minutes.versions(meeting).stream()
                .flatMap(paper -> excerpts(
                        matter,
                        own,
                        paper.content(),
                        DanishTexts.text("meeting.paper.number", paper.edition()),
                        paper.at()));
        return Stream.concat(released, approved);
    }

    private static Stream<PaperExcerpt> excerpts(
            UUID matter, Set<String> own, PaperContent paper, String name, Instant at) {
        return paper.parts().stream()
                .filter(part -> own.contains(part.forum()))
                .flatMap(part -> part.items().stream())
                .filter(item -> matter.equals(item.matter()))
                .map(item -> new PaperExcerpt(paper.name(), paper.when(), name, at, item.open(), text(item)));
    }

    private static String text(PaperContent.Item item) {
        return Stream.of(
                        Stream.of(item.number() + ". " + item.title(), item.summary()),
                        item.recommendation().stream(),
                        item.outcomes().stream().map(said -> said.recommendation() + ": " + said.wording()),
                        Stream.of(item.decisionText(), item.dissent(), item.note()))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
