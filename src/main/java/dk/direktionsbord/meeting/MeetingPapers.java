package dk.direktionsbord.meeting;

import dk.direktionsbord.document.MeetingPaper;
import dk.direktionsbord.document.MeetingPaper.Kind;
import dk.direktionsbord.matter.MatterAccess;
import dk.direktionsbord.matter.Sighting;
import dk.direktionsbord.meeting.agenda.AgendaReleases;
import dk.direktionsbord.meeting.agenda.PaperContent;
import dk.direktionsbord.meeting.minutes.MinutesCorrections;
import dk.direktionsbord.meeting.minutes.MinutesRegister;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Released agendas and approved minutes as a person may read them: only the parts the person takes part in, and of a
 * matter outside the person's circle a number and a neutral title (G3, L-KSL-2).
 */
@Service
@Transactional(readOnly = true)
public class MeetingPapers {
    private final Meetings meetings;
    private final AgendaReleases releases;
    private final MinutesRegister minutes;
    private final MinutesCorrections corrections;
    private final MatterAccess access;
    private final MeetingParts parts;
    private final Organisation organisation;
    private final String municipality;

    MeetingPapers(
            Meetings meetings,
            AgendaReleases releases,
            MinutesRegister minutes,
            MinutesCorrections corrections,
            MatterAccess access,
            MeetingParts parts,
            Organisation organisation,
            @Value("${direktionsbord.municipality.name:}") String municipality) {
        this.meetings = meetings;
        this.releases = releases;
        this.minutes = minutes;
        this.corrections = corrections;
        this.access = access;
        this.parts = parts;
        this.organisation = organisation;
        this.municipality = municipality;
    }

    /** Whether there is a released agenda. */
    public boolean hasAgenda(UUID meeting) {
        return releases.newest(meeting).isPresent();
    }

    /** The newest released agenda, or a refusal. */
    public MeetingPaper agenda(UUID id, String person) {
        SeenMeeting seen = meetings.get(id, person);
        AgendaReleases.Release release =
                releases.newest(id).orElseThrow(() -> Refusal.notFound("meeting.papers.agenda.none"));
        String label = DanishTexts.text("meeting.paper.version", release.label(), DanishDay.moment(release.at()));
        Words words = new Words(Kind.AGENDA, label, release.at(), release.changes(), null);
        return paper(seen, release.content(), words, person);
    }

    /** The approved minutes, or a refusal. */
    public MeetingPaper minutes(UUID id, String person) {
        return minutes(id, null, person);
    }

    /** A version of the approved minutes, the newest when none is named, or a refusal. */
    public MeetingPaper minutes(UUID id, @Nullable Integer version, String person) {
        SeenMeeting seen = meetings.get(id, person);
        MinutesRegister.Minutes approved = versions(id).stream()
                .filter(each -> version == null || each.version() == version)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("meeting.papers.minutes.none"));
        String approval = DanishTexts.text(
                "meeting.paper.approved", organisation.nameOf(approved.by()), DanishDay.moment(approved.at()));
        Words words = new Words(Kind.MINUTES, labelOf(approved), approved.at(), corrections(approved), approval);
        return paper(seen, approved.content(), words, person);
    }

    /** Every version of the approved minutes, the newest first. */
    public List<MinutesRegister.Minutes> versions(UUID meeting) {
        return minutes.versions(meeting);
    }

    /** The secretariat asks the chair to let approved minutes be corrected, with a reason (S160). */
    @Transactional
    public void askForCorrection(UUID meeting, @Nullable String reason, String person) {
        corrections.ask(meeting, reason, person);
    }

    private static String labelOf(MinutesRegister.Minutes approved) {
        return approved.version() == 1
                ? DanishTexts.text("meeting.paper.number", approved.label())
                : DanishTexts.text(
                        "meeting.paper.corrected",
                        approved.label(),
                        approved.letter(),
                        DanishDay.moment(approved.at()));
    }

    private static List<String> corrections(MinutesRegister.Minutes approved) {
        return Stream.ofNullable(approved.correction()).toList();
    }

    /** What a paper says besides its content. */
    private record Words(Kind kind, String label, Instant at, List<String> changes, @Nullable String approval) {}

    private MeetingPaper paper(SeenMeeting seen, PaperContent content, Words words, String person) {
        Map<UUID, Sighting> sight = access.of(person, content.matters().collect(Collectors.toSet()));
        Set<String> own = seen.parts().stream().map(SeenMeeting.Part::forum).collect(Collectors.toSet());
        boolean whole = own.size() == parts.of(seen.meeting()).size();
        PaperReader reader = new PaperReader(sight, own, whole);
        return new MeetingPaper(
                words.kind(),
                municipality,
                content.name(),
                content.name() + ", " + DanishDay.of(seen.meeting().heldOn()),
                reader.when(content, seen),
                content.place(),
                content.chair(),
                words.label(),
                words.at(),
                reader.seesAll(content) ? words.changes() : List.of(),
                reader.participants(content),
                whole ? content.absent() : List.of(),
                reader.parts(content),
                words.approval());
    }
}
