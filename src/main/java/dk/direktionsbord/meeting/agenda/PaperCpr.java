package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.document.CprNumbers;
import dk.direktionsbord.meeting.agenda.PaperContent.Item;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stops a paper that holds what looks like a CPR number before it is released, and says where (L-GDPR-1). */
public final class PaperCpr {
    private PaperCpr() {}

    public static void refuse(PaperContent paper) {
        if (paper.items().anyMatch(PaperCpr::inItem)) {
            List<Integer> numbers =
                    paper.items().filter(PaperCpr::inItem).map(Item::number).toList();
            throw Refusal.of(
                    "meeting.cpr.items",
                    String.join(", ", numbers.stream().map(String::valueOf).toList()));
        }
        if (Stream.of(paper.standIns(), paper.text(), paper.place()).anyMatch(CprNumbers::looksLikeOneIn)) {
            throw Refusal.of("meeting.cpr.items", DanishTexts.text("meeting.paper.general"));
        }
    }

    private static boolean inItem(Item item) {
        return Stream.of(
                        Stream.of(item.title(), item.summary(), item.decisionText(), item.dissent(), item.note()),
                        item.recommendation().stream(),
                        item.lines().stream().map(PaperContent.Line::text),
                        item.outcomes().stream().map(PaperContent.Outcome::wording),
                        words(item.background()))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .anyMatch(CprNumbers::looksLikeOneIn);
    }

    private static Stream<@Nullable String> words(Background background) {
        return Stream.of(
                        background.sections().stream().map(Background.Section::text),
                        background.groups().stream().flatMap(said -> Stream.of(said.text(), said.dissent())),
                        background.course().stream().map(Background.Step::conclusion),
                        background.attachments().stream())
                .flatMap(texts -> texts);
    }
}
