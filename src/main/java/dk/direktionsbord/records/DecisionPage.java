package dk.direktionsbord.records;

import static dk.direktionsbord.records.CaseWords.day;
import static dk.direktionsbord.records.CaseWords.moment;
import static dk.direktionsbord.records.CaseWords.text;

import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.ReadableMatter;
import org.springframework.stereotype.Component;

/** A decision as a document of its own: what was decided by whom and when, and the text it was decided on. */
@Component
class DecisionPage {
    private final ReadableMatter readable;
    private final CaseWords words;

    DecisionPage(ReadableMatter readable, CaseWords words) {
        this.readable = readable;
        this.words = words;
    }

    String html(Decision decision, Matter matter) {
        PlainPage page = new PlainPage(decision.number() + " " + matter.text().title())
                .text(matter.matterNumber() + ", " + words.forum(decision.forum()) + ", " + day(decision.decidedOn()));
        add(page, decision);
        return page.heading(text("text"))
                .text(readable.of(matter.text()).replace("**", ""))
                .html();
    }

    /** What was decided, by whom and when, and who is to carry it out. */
    void add(PlainPage page, Decision decision) {
        page.text(decision.text())
                .text(text("decidedBy", words.person(decision.decidedBy()), moment(decision.decidedAt())))
                .text(
                        decision.owner() == null
                                ? ""
                                : text("owner", words.person(decision.owner()), day(decision.deadline())));
    }
}
