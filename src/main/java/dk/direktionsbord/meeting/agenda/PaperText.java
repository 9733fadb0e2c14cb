package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.meeting.agenda.PaperContent.Item;
import dk.direktionsbord.meeting.agenda.PaperContent.Part;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Papers as running text, for the forms in which a chair releases and approves them. */
public final class PaperText {
    private PaperText() {}

    /**
     * @param neutral what stands instead of the titles its reader may not know, by matter
     */
    static String of(PaperContent paper, Map<UUID, String> neutral) {
        String head = paper.when() + "\n\n" + DanishTexts.text("meeting.paper.chair", paper.chair());
        String parts = paper.parts().stream()
                .map(part -> part(part, paper.parts().size(), neutral))
                .collect(Collectors.joining("\n\n"));
        String absent = paper.absent().isEmpty()
                ? ""
                : "\n\n" + DanishTexts.text("meeting.paper.absent", String.join(", ", paper.absent()));
        String standIns = paper.standIns().isEmpty() ? "" : "\n\n" + paper.standIns();
        String text = paper.text().isEmpty() ? "" : "\n\n" + paper.text();
        return head + absent + standIns + "\n\n" + parts + text;
    }

    private static String part(Part part, int parts, Map<UUID, String> neutral) {
        String heading = parts == 1 ? "" : "**" + part.name() + "** " + part.time() + "\n\n";
        String items = part.items().stream().map(item -> item(item, neutral)).collect(Collectors.joining("\n"));
        return heading + (items.isEmpty() ? DanishTexts.text("meeting.paper.noItems") : items);
    }

    private static String item(Item item, Map<UUID, String> neutral) {
        if (item.matter() != null && neutral.containsKey(item.matter())) {
            return item.number() + ". " + neutral.get(item.matter());
        }
        StringBuilder text = new StringBuilder(item.number() + ". " + item.title());
        if (item.minutes() != null) {
            text.append(DanishTexts.text("meeting.paper.minutes", item.minutes()));
        }
        if (item.postponedFrom() != null) {
            text.append("\n    - ")
                    .append(DanishTexts.text(
                            "meeting.item.postponed", item.postponedFrom().day()));
        }
        if (item.leader() != null) {
            text.append("\n    - ").append(DanishTexts.text("meeting.item.leader", item.leader()));
        }
        item.lines().forEach(line -> text.append("\n    - ")
                .append(line.matter() == null ? line.text() : neutral.getOrDefault(line.matter(), line.text())));
        item.outcomes().forEach(outcome -> text.append("\n    - ")
                .append(outcome.recommendation())
                .append(": ")
                .append(outcome.wording()));
        item.away().forEach(name -> text.append("\n    - ").append(DanishTexts.text("meeting.item.away", name)));
        item.recused()
                .forEach(name -> text.append("\n    - ").append(DanishTexts.text("meeting.item.tookNoPart", name)));
        item.recusalChanges().forEach(change -> text.append("\n    - ").append(change));
        if (item.note() != null) {
            text.append("\n    - ").append(item.note());
        }
        return text.toString();
    }
}
