package dk.direktionsbord.meeting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.direktionsbord.document.MeetingPaper;
import dk.direktionsbord.document.MeetingPaper.Kind;
import dk.direktionsbord.matter.Sighting;
import dk.direktionsbord.meeting.agenda.AgendaReleases;
import dk.direktionsbord.meeting.agenda.PaperContent;
import dk.direktionsbord.meeting.minutes.MinutesRegister;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Released papers whole, with their closed items: for the records system alone, never for a person's page. */
@Component
public class ReleasedPapers {
    private final MeetingTable meetings;
    private final AgendaReleases agendas;
    private final MinutesRegister minutes;
    private final String municipality;

    ReleasedPapers(
            MeetingTable meetings,
            AgendaReleases agendas,
            MinutesRegister minutes,
            @Value("${direktionsbord.municipality.name:}") String municipality) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
        this.municipality = municipality;
    }

    public MeetingPaper agenda(UUID meeting, int version) {
        AgendaReleases.Release release = agendas.all(meeting).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("meeting.papers.agenda.none"));
        String label = DanishTexts.text("meeting.paper.version", release.label(), DanishDay.moment(release.at()));
        return paper(Kind.AGENDA, meeting, release.content(), label, release.at(), release.changes());
    }

    public MeetingPaper minutes(UUID meeting, int version) {
        MinutesRegister.Minutes approved = minutes.versions(meeting).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("meeting.papers.minutes.none"));
        String label = DanishTexts.text("meeting.paper.number", approved.edition());
        List<String> corrections = Stream.ofNullable(approved.correction()).toList();
        return paper(Kind.MINUTES, meeting, approved.content(), label, approved.at(), corrections);
    }

    private MeetingPaper paper(
            Kind kind, UUID id, PaperContent content, String label, Instant at, List<String> changes) {
        Meeting meeting = meetings.find(id).orElseThrow(() -> Refusal.notFound("meeting.error.hidden"));
        PaperReader whole = whole(content);
        return new MeetingPaper(
                kind,
                municipality,
                content.name(),
                content.name() + ", " + DanishDay.of(meeting.heldOn()),
                content.when(),
                content.place(),
                content.chair(),
                label,
                at,
                changes,
                whole.participants(content),
                content.absent(),
                whole.parts(content),
                null);
    }

    private static PaperReader whole(PaperContent content) {
        Map<UUID, Sighting> everything = content.matters().collect(toMap(matter -> matter, matter -> Sighting.FULL));
        Set<String> parts =
                content.parts().stream().map(PaperContent.Part::forum).collect(toSet());
        return new PaperReader(everything, parts, true);
    }
}
