package dk.direktionsbord.meeting;

import dk.direktionsbord.document.MeetingPaper;
import dk.direktionsbord.document.RichText;
import dk.direktionsbord.document.RichText.Block;
import dk.direktionsbord.document.RichText.Heading;
import dk.direktionsbord.meeting.agenda.Background;
import dk.direktionsbord.meeting.agenda.Background.Said;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a paper tells of a matter besides the item itself, in the shapes of a paper. */
final class PaperBackground {
    private PaperBackground() {}

    /** The matter's fields, and under a heading of their own what the director's groups say (S169). */
    static List<MeetingPaper.Section> sections(Background background) {
        Stream<MeetingPaper.Section> fields = background.sections().stream()
                .map(field -> new MeetingPaper.Section(field.heading(), RichText.typed(field.text())));
        Stream<MeetingPaper.Section> groups = background.groups().isEmpty()
                ? Stream.empty()
                : Stream.of(new MeetingPaper.Section(
                        DanishTexts.text("meeting.paper.groups"), groups(background.groups())));
        return Stream.concat(fields, groups).toList();
    }

    static List<MeetingPaper.Step> course(Background background) {
        return background.course().stream()
                .map(step -> new MeetingPaper.Step(step.forum(), step.day(), step.item(), step.conclusion()))
                .toList();
    }

    private static RichText groups(List<Said> groups) {
        List<Block> blocks = new ArrayList<>();
        for (Said said : groups) {
            blocks.add(new Heading(said.group()));
            blocks.addAll(RichText.typed(said.text()).blocks());
            if (said.dissent() != null) {
                blocks.addAll(RichText.typed(DanishTexts.text("decision.course.dissent", said.dissent()))
                        .blocks());
            }
        }
        return new RichText(blocks);
    }
}
