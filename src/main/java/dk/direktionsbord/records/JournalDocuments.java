package dk.direktionsbord.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.document.Attachment;
import dk.direktionsbord.document.Attachments;
import dk.direktionsbord.document.MeetingPaper;
import dk.direktionsbord.document.Papers;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterAttachments;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.meeting.ReleasedPapers;
import dk.direktionsbord.workflow.DanishTexts;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a journal entry the document that is registered; once registered, it says what it said then. */
@Component
class JournalDocuments {
    private final ReleasedPapers released;
    private final Papers papers;
    private final Decisions decisions;
    private final DecisionPage decisionPage;
    private final Attachments attachments;
    private final Matters matters;
    private final CaseWords words;
    private final Retentions retentions;
    private final RecordsSettings settings;

    JournalDocuments(
            ReleasedPapers released,
            Papers papers,
            Decisions decisions,
            DecisionPage decisionPage,
            Attachments attachments,
            Matters matters,
            CaseWords words,
            Retentions retentions,
            RecordsSettings settings) {
        this.released = released;
        this.papers = papers;
        this.decisions = decisions;
        this.decisionPage = decisionPage;
        this.attachments = attachments;
        this.matters = matters;
        this.words = words;
        this.retentions = retentions;
        this.settings = settings;
    }

    JournalDocument of(JournalEntry entry) {
        JournalDocument now =
                switch (entry.kind()) {
                    case AGENDA -> paper(entry, released.agenda(entry.source(), entry.version()), "dagsorden.pdf");
                    case MINUTES -> paper(entry, released.minutes(entry.source(), entry.version()), "referat.pdf");
                    case DECISION ->
                        decision(entry, decisions.get(entry.source()).orElseThrow());
                    case ATTACHMENT ->
                        attachment(entry, attachments.find(entry.source()).orElseThrow());
                };
        Registration first = entry.registration();
        return first == null ? now : new JournalDocument(entry, first, now.fileName(), now.content());
    }

    private JournalDocument paper(JournalEntry entry, MeetingPaper paper, String name) {
        boolean open =
                paper.parts().stream().flatMap(part -> part.items().stream()).noneMatch(MeetingPaper.Item::closed);
        Registration registration = new Registration(
                paper.reference() + ". " + paper.version(),
                parties(Stream.concat(Stream.of(words.person(entry.releasedBy())), paper.participants().stream())),
                settings.meetingKle(),
                open,
                null,
                retentions.of(settings.meetingKle()));
        return new JournalDocument(entry, registration, name, () -> new ByteArrayInputStream(papers.pdf(paper)));
    }

    private JournalDocument decision(JournalEntry entry, Decision decision) {
        Matter matter = matters.get(decision.matterId());
        String description = DanishTexts.text(
                "records.journal.decision",
                decision.number(),
                matter.matterNumber(),
                matter.text().title());
        Stream<String> parties = Stream.concat(
                people(decision.decidedBy(), decision.owner()),
                decision.centres().stream().map(words::centre));
        String page = decisionPage.html(decision, matter);
        return new JournalDocument(
                entry,
                about(matter, description, parties(parties), matter.open()),
                "beslutning.html",
                () -> new ByteArrayInputStream(page.getBytes(UTF_8)));
    }

    private JournalDocument attachment(JournalEntry entry, Attachment kept) {
        Matter matter = matters.get(MatterAttachments.matterOf(kept));
        String description =
                DanishTexts.text("records.journal.attachment", kept.title(), kept.version(), matter.matterNumber());
        List<String> parties = parties(people(kept.storedBy(), entry.releasedBy()));
        return new JournalDocument(
                entry,
                about(matter, description, parties, matter.open() && kept.open()),
                kept.fileName(),
                () -> attachments.content(kept.id()));
    }

    private Registration about(Matter matter, String description, List<String> parties, boolean open) {
        String kle = matter.text().kleMainGroup();
        return new Registration(description, parties, kle, open, matter.id(), retentions.of(kle));
    }

    private Stream<String> people(@Nullable String one, @Nullable String other) {
        return Stream.of(one, other).filter(Objects::nonNull).map(words::person);
    }

    private static List<String> parties(Stream<String> names) {
        return names.distinct().toList();
    }
}
