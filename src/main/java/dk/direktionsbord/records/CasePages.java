package dk.direktionsbord.records;

import static dk.direktionsbord.records.CaseWords.day;
import static dk.direktionsbord.records.CaseWords.moment;
import static dk.direktionsbord.records.CaseWords.text;

import dk.direktionsbord.decision.CourseStep;
import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.matter.Contribution;
import dk.direktionsbord.matter.MatterNote;
import dk.direktionsbord.matter.Matters.TextVersion;
import dk.direktionsbord.matter.ReadableMatter;
import dk.direktionsbord.matter.Recommendation;
import dk.direktionsbord.matter.RoutingRecord;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The parts of a case as pages people can read. */
@Component
class CasePages {
    private final ReadableMatter readable;
    private final DecisionPage decisionPage;
    private final CaseWords words;

    CasePages(ReadableMatter readable, DecisionPage decisionPage, CaseWords words) {
        this.readable = readable;
        this.decisionPage = decisionPage;
        this.words = words;
    }

    String presentation(WholeCase whole, TextVersion version) {
        return new PlainPage(
                        whole.matter().matterNumber() + " " + version.text().title())
                .text(text(
                        "version", version.version(), words.person(version.writtenBy()), moment(version.writtenAt())))
                .text(readable.of(version.text()).replace("**", ""))
                .html();
    }

    String decisions(WholeCase whole) {
        PlainPage page = new PlainPage(text("decisions"));
        for (Decision each : whole.decisions()) {
            page.heading(each.number() + " " + words.forum(each.forum()) + ", " + day(each.decidedOn()));
            decisionPage.add(page, each);
        }
        return page.html();
    }

    String course(WholeCase whole) {
        PlainPage page = new PlainPage(text("course"));
        whole.recusals().forEach(page::text);
        whole.course().stream().map(CourseStep::text).forEach(page::text);
        whole.standpoints()
                .forEach(said ->
                        page.heading(said.warning()).text(said.recommendation()).text(said.text()));
        return page.html();
    }

    String contributions(WholeCase whole) {
        PlainPage page = new PlainPage(text("contributions"));
        for (Contribution each : whole.contributions()) {
            page.heading(each.requestedAs() + " (" + words.party(each.party()) + ")")
                    .text(text("askedOn", each.textVersion(), each.rule(), each.reason()))
                    .text(each.position() == null ? text("notGiven") : text("position." + each.position()))
                    .text(Objects.requireNonNullElse(each.answer(), ""))
                    .text(words.by(each.givenBy(), each.givenAt()));
        }
        return page.html();
    }

    String notes(WholeCase whole) {
        PlainPage page = new PlainPage(text("notes"));
        for (MatterNote each : whole.notes()) {
            page.heading(each.source() + " (" + each.version() + ")")
                    .text(text(
                            "note", day(each.receivedOn()), words.person(each.writtenBy()), moment(each.writtenAt())))
                    .text(each.content());
        }
        return page.html();
    }

    String routing(WholeCase whole) {
        PlainPage page = new PlainPage(text("routing"));
        for (RoutingRecord each : whole.routings()) {
            Recommendation said = each.recommendation();
            page.heading(text("rule", said.rule(), moment(each.recommendedAt()), each.textVersion()))
                    .text(said.why())
                    .text(String.join(
                            " → ", said.route().stream().map(words::forum).toList()));
            for (Recommendation.Answer answer : said.answers()) {
                page.text(text("table", answer.table(), answer.version(), answer.definitionId()) + "\n"
                        + answer.inputs() + "\n" + answer.hits());
            }
        }
        return page.html();
    }

    String excerpts(WholeCase whole, boolean open) {
        PlainPage page = new PlainPage(text("excerpts"));
        whole.excerpts().stream().filter(each -> each.open() == open).forEach(each -> page.heading(
                        each.meeting() + ", " + each.when() + " – " + each.paper())
                .text(each.text()));
        return page.html();
    }

    String log(WholeCase whole) {
        PlainPage page = new PlainPage(text("log")).table(text("log"), text("when"), text("who"), text("what"));
        whole.log().forEach(step -> page.row(moment(step.at()), words.person(step.person()), step.text()));
        return page.endTable().html();
    }
}
