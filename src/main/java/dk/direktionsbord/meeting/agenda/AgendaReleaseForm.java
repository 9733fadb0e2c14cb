package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the chair reads before an agenda is released: the agenda, what has changed, and who has not answered. */
@Component
class AgendaReleaseForm implements FormContent {
    private final Meetings meetings;
    private final PaperWriter writer;
    private final ReadableItems readable;
    private final AgendaReleases releases;
    private final ProposalText proposals;

    AgendaReleaseForm(
            Meetings meetings,
            PaperWriter writer,
            ReadableItems readable,
            AgendaReleases releases,
            ProposalText proposals) {
        this.meetings = meetings;
        this.writer = writer;
        this.readable = readable;
        this.releases = releases;
        this.proposals = proposals;
    }

    @Override
    public String form() {
        return "agenda-release";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Meeting meeting = meetings.find(scope.matterId()).orElseThrow();
        PaperContent agenda = writer.agenda(meeting);
        Map<UUID, String> neutral = readable.neutralTitles(ReadableItems.reader(scope), agenda);
        String changes = releases.changes(meeting.id(), agenda, neutral.keySet()).stream()
                .map(change -> "- " + change)
                .collect(Collectors.joining("\n"));
        return Map.of(
                "agendaText", PaperText.of(agenda, neutral),
                "changesText", changes,
                "missingText", proposals.missing(meeting.id()));
    }
}
