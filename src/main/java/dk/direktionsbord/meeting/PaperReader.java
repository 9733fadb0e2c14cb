package dk.direktionsbord.meeting;

import dk.direktionsbord.document.MeetingPaper;
import dk.direktionsbord.document.MeetingPaper.Openness;
import dk.direktionsbord.document.RichText;
import dk.direktionsbord.matter.Sighting;
import dk.direktionsbord.meeting.agenda.PaperContent;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one reader may read of a paper.
 *
 * @param sight what the reader sees of each matter
 * @param own the parts the reader may read
 * @param whole whether that is all of them
 */
record PaperReader(Map<UUID, Sighting> sight, Set<String> own, boolean whole) {
    boolean seesAll(PaperContent content) {
        return whole && content.matters().allMatch(this::mayRead);
    }

    /** The time of the reader's own parts; those of the others are not told. */
    String when(PaperContent content, SeenMeeting seen) {
        return whole
                ? content.when()
                : DanishDay.of(seen.meeting().heldOn()) + " kl. " + DanishDay.time(seen.startsAt()) + "-"
                        + DanishDay.time(seen.endsAt());
    }

    /** Those who take part where the reader does, as it was when the paper was released. */
    List<String> participants(PaperContent content) {
        return content.parts().stream()
                .filter(part -> own.contains(part.forum()))
                .flatMap(part -> part.participants().stream())
                .distinct()
                .toList();
    }

    List<MeetingPaper.Part> parts(PaperContent content) {
        List<MeetingPaper.Part> parts = new ArrayList<>();
        content.parts().stream()
                .filter(part -> own.contains(part.forum()))
                .forEach(part -> parts.add(new MeetingPaper.Part(
                        part.name(),
                        part.time(),
                        part.items().stream().map(this::item).toList())));
        if (whole && !(content.text() + content.standIns()).isEmpty()) {
            parts.add(general(content));
        }
        return parts;
    }

    private boolean full(PaperContent.Item item) {
        return mayRead(item.matter());
    }

    private boolean mayRead(@Nullable UUID matter) {
        return matter == null || sight.getOrDefault(matter, Sighting.NONE) == Sighting.FULL;
    }

    private String neutral(PaperContent.Item item) {
        UUID matter = item.matter();
        boolean recused = matter != null && sight.get(matter) == Sighting.RECUSED;
        return recused ? "meeting.item.withheld" : "meeting.item.closed";
    }

    private MeetingPaper.Item item(PaperContent.Item item) {
        String number = String.valueOf(item.number());
        if (!full(item)) {
            return MeetingPaper.Item.neutral(number, DanishTexts.text(neutral(item)));
        }
        return new MeetingPaper.Item(
                number,
                item.title(),
                item.type(),
                item.minutes() == null ? null : DanishTexts.text("meeting.item.minutes", item.minutes()),
                item.open() ? Openness.OPEN : Openness.CLOSED,
                null,
                item.recommendation(),
                sections(item),
                PaperBackground.course(item.background()),
                item.outcomes().stream()
                        .map(outcome -> new MeetingPaper.Outcome(outcome.recommendation(), outcome.wording()))
                        .toList(),
                item.decisionText(),
                item.dissent(),
                notes(item),
                item.background().attachments());
    }

    private List<MeetingPaper.Section> sections(PaperContent.Item item) {
        List<MeetingPaper.Section> sections = new ArrayList<>();
        if (!item.summary().isEmpty()) {
            sections.add(section("meeting.paper.summary", item.summary()));
        }
        if (!item.lines().isEmpty()) {
            sections.add(section("meeting.paper.lines", lines(item)));
        }
        sections.addAll(PaperBackground.sections(item.background()));
        return sections;
    }

    /** A line about a matter outside the reader's circle is neutral. */
    private String lines(PaperContent.Item item) {
        return item.lines().stream()
                .map(line -> mayRead(line.matter()) ? line.text() : DanishTexts.text("meeting.item.closed"))
                .map(text -> "- " + text)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> notes(PaperContent.Item item) {
        List<String> notes = new ArrayList<>();
        if (item.postponedFrom() != null) {
            notes.add(DanishTexts.text(
                    "meeting.item.postponed", item.postponedFrom().day()));
        }
        if (item.leader() != null) {
            notes.add(DanishTexts.text("meeting.item.leader", item.leader()));
        }
        item.away().forEach(name -> notes.add(DanishTexts.text("meeting.item.away", name)));
        item.recused().forEach(name -> notes.add(DanishTexts.text("meeting.item.tookNoPart", name)));
        notes.addAll(item.recusalChanges());
        if (item.note() != null) {
            notes.add(item.note());
        }
        return notes;
    }

    private static MeetingPaper.Part general(PaperContent content) {
        List<MeetingPaper.Section> sections = Stream.of(
                        Map.entry("meeting.paper.standIns", content.standIns()),
                        Map.entry("meeting.paper.text", content.text()))
                .filter(text -> !text.getValue().isEmpty())
                .map(text -> section(text.getKey(), text.getValue()))
                .toList();
        MeetingPaper.Item item = new MeetingPaper.Item(
                "",
                DanishTexts.text("meeting.paper.general"),
                "",
                null,
                Openness.OPEN,
                null,
                List.of(),
                sections,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
        return new MeetingPaper.Part(DanishTexts.text("meeting.paper.general"), "", List.of(item));
    }

    private static MeetingPaper.Section section(String key, String text) {
        return new MeetingPaper.Section(DanishTexts.text(key), RichText.typed(text));
    }
}
