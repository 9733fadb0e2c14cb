package dk.direktionsbord.document;

import static dk.direktionsbord.document.WordShapes.formatted;
import static dk.direktionsbord.document.WordShapes.listing;
import static dk.direktionsbord.document.WordShapes.table;

import dk.direktionsbord.document.MeetingPaper.Item;
import dk.direktionsbord.document.MeetingPaper.Part;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A paper under the names of {@link WordTags}. */
final class WordModel {
    private final Map<String, Object> values = new HashMap<>();

    private WordModel() {}

    static Map<String, Object> of(MeetingPaper paper) {
        WordModel model = new WordModel();
        model.text("art", word(paper.kind().name()));
        model.text("kommune", paper.municipality());
        model.text("forum", paper.forum());
        model.text("møde", paper.reference());
        model.text("tid", paper.when());
        model.textIfAny("sted", paper.place());
        model.text("mødeleder", paper.chair());
        model.text("version", paper.version());
        model.textIfAny("godkendelse", paper.approval());
        model.listIfAny("ændringer", paper.changes(), false);
        model.listIfAny("deltagere", paper.participants(), false);
        model.listIfAny("fraværende", paper.absent(), false);
        model.values.put("er_tom", paper.parts().isEmpty());
        model.values.put("dele", paper.parts().stream().map(WordModel::part).toList());
        return model.values;
    }

    private static Map<String, Object> part(Part part) {
        WordModel model = new WordModel();
        model.text("titel", part.title());
        model.textIfAny("tid", part.time());
        model.values.put("er_tom", part.items().isEmpty());
        model.values.put("punkter", part.items().stream().map(WordModel::item).toList());
        return model.values;
    }

    private static Map<String, Object> item(Item item) {
        WordModel model = new WordModel();
        model.text("nummer", item.number());
        model.text("titel", item.title());
        model.text("type", item.type());
        model.text("minutter", Objects.requireNonNullElse(item.time(), ""));
        model.text("sagsnummer", Objects.requireNonNullElse(item.matterNumber(), ""));
        model.textIfAny("fakta", facts(item));
        model.values.put("er_lukket", item.closed());
        model.textIfAny("beslutning", item.decision());
        model.values.put(
                "er_besluttet", item.decision() != null || !item.outcomes().isEmpty());
        model.textIfAny("særstandpunkt", item.dissent());
        model.listIfAny("indstilling", item.recommendation(), true);
        model.listIfAny("noter", item.notes(), false);
        model.listIfAny("bilag", item.attachments(), false);
        model.tables(item);
        model.values.put(
                "afsnit", item.sections().stream().map(WordModel::section).toList());
        return model.values;
    }

    private static Map<String, Object> section(MeetingPaper.Section section) {
        return Map.of("overskrift", PlainText.clean(section.heading()), "tekst", formatted(section.text()));
    }

    private void tables(Item item) {
        values.put("har_udfald", !item.outcomes().isEmpty());
        values.put(
                "udfald",
                table(
                        List.of(word("col.recommendation"), word("col.decision")),
                        item.outcomes().stream()
                                .map(said -> List.of(said.recommendation(), said.outcome()))
                                .toList()));
        values.put("har_gang", !item.course().isEmpty());
        values.put(
                "gang",
                table(
                        Stream.of("forum", "date", "item", "decision")
                                .map(name -> word("col." + name))
                                .toList(),
                        item.course().stream()
                                .map(step -> List.of(step.forum(), step.date(), step.item(), step.decision()))
                                .toList()));
    }

    private static String facts(Item item) {
        return Stream.of(
                        item.closed() ? word("closed") : null,
                        item.type(),
                        item.time(),
                        item.matterNumber() == null ? null : word("matter", item.matterNumber()))
                .filter(fact -> fact != null && !fact.isEmpty())
                .reduce((one, next) -> one + " · " + next)
                .orElse("");
    }

    private static String word(String key, Object... arguments) {
        return DanishTexts.text("document.paper." + key, arguments);
    }

    private void text(String tag, String text) {
        values.put(tag, PlainText.clean(text));
    }

    private void textIfAny(String tag, @Nullable String text) {
        String said = Objects.requireNonNullElse(text, "");
        values.put("har_" + tag, !said.isEmpty());
        text(tag, said);
    }

    private void listIfAny(String tag, List<String> entries, boolean numbered) {
        values.put("har_" + tag, !entries.isEmpty());
        values.put(tag, listing(numbered, entries));
    }
}
