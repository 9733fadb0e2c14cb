package dk.direktionsbord.records;

import static dk.direktionsbord.records.CaseWords.moment;
import static dk.direktionsbord.records.CaseWords.text;

import dk.direktionsbord.decision.CooperationAnswer;
import dk.direktionsbord.decision.GroupFeedback;
import dk.direktionsbord.decision.Qualification;
import dk.direktionsbord.decision.WorkingGroup;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was advised on a matter, as one page. */
@Component
class AdvicePages {
    private final CaseWords words;

    AdvicePages(CaseWords words) {
        this.words = words;
    }

    String html(CaseAdvice advice) {
        PlainPage page = new PlainPage(text("advice"));
        advice.qualifications().forEach(each -> qualification(page, each));
        advice.feedbacks().forEach(each -> feedback(page, each));
        advice.workingGroups().forEach(each -> workingGroup(page, each));
        advice.cooperation().forEach(each -> cooperation(page, each));
        advice.perspectives().forEach(each -> page.heading(text("advice.perspective"))
                .text(each.text())
                .text(words.by(each.person(), each.recordedAt())));
        return page.html();
    }

    private void qualification(PlainPage page, Qualification given) {
        page.heading(text("advice.qualification")).text(said(given.summary()));
        given.points().forEach(point -> page.text(text("advice.point", point.text()) + answered(point)));
        given.advice()
                .forEach(each -> page.text(words.person(each.adviser()) + ": "
                        + Objects.requireNonNullElse(each.answer(), text("notGiven"))
                        + (each.consequence() == null ? "" : "\n" + each.consequence())));
    }

    private static String answered(Qualification.Point point) {
        if (point.followed() == null) {
            return "";
        }
        return "\n" + text(point.followed() ? "advice.followed" : "advice.notFollowed", said(point.explanation()));
    }

    private void feedback(PlainPage page, GroupFeedback given) {
        page.heading(words.forum(given.forum()))
                .text(given.text() == null ? text("notGiven") : given.text())
                .text(given.dissent() == null ? "" : text("advice.dissent", given.dissent()))
                .text(words.by(given.givenBy(), given.givenAt()));
    }

    private void workingGroup(PlainPage page, WorkingGroup group) {
        page.heading(text("advice.group", group.round()))
                .text(group.purpose())
                .text(group.task())
                .text(text("advice.leader", words.person(group.leader())))
                .text(text("advice.members", members(group)));
        WorkingGroup.Report report = group.report();
        if (report != null) {
            page.text(report.findings())
                    .text(said(report.proposals()))
                    .text(report.dissent() == null ? "" : text("advice.dissent", report.dissent()))
                    .text(words.person(report.reportedBy()) + ", " + moment(report.reportedAt()));
        }
    }

    private String members(WorkingGroup group) {
        return group.members().stream()
                .map(member -> words.person(member.person()))
                .collect(Collectors.joining(", "));
    }

    private void cooperation(PlainPage page, CooperationAnswer answer) {
        page.heading(text("advice.cooperation", words.centre(answer.centre())))
                .text(text("advice.cooperation." + answer.state()))
                .text(said(answer.words()))
                .text(words.by(answer.answeredBy(), answer.answeredAt()));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
