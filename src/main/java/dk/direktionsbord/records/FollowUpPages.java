package dk.direktionsbord.records;

import static dk.direktionsbord.records.CaseWords.day;
import static dk.direktionsbord.records.CaseWords.text;

import dk.direktionsbord.implementation.CentreFollowUp;
import dk.direktionsbord.implementation.DecisionFollowUp;
import dk.direktionsbord.implementation.ObjectionLine;
import dk.direktionsbord.implementation.StatusLine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the decisions of a matter are carried out, as one page. */
@Component
class FollowUpPages {
    private final CaseWords words;

    FollowUpPages(CaseWords words) {
        this.words = words;
    }

    String html(List<DecisionFollowUp> followUps) {
        PlainPage page = new PlainPage(text("followUp"));
        for (DecisionFollowUp each : followUps) {
            page.text(text("followUp.owner", words.person(each.owner())));
            each.centres().forEach(centre -> centre(page, centre));
            page.text(said("followUp.evaluation", each.evaluation())).text(words.by(each.closedBy(), each.closedAt()));
        }
        return page.html();
    }

    private void centre(PlainPage page, CentreFollowUp centre) {
        CentreFollowUp.Texts texts = centre.texts();
        page.heading(centre.centreName())
                .text(said("followUp.action", texts.action()))
                .text(said("followUp.understanding", texts.understanding()))
                .text(said("followUp.plan", texts.plan()))
                .text(said("followUp.communication", texts.communicationText()))
                .text(texts.communicatedOn() == null ? "" : text("followUp.communicated", day(texts.communicatedOn())));
        centre.objections().forEach(each -> objection(page, each));
        centre.units()
                .forEach(unit -> page.text(unit.unitName() + ": "
                        + text("followUp.unit." + (unit.answer() == null ? "WAITING" : unit.answer()))
                        + (unit.comment() == null ? "" : "\n" + unit.comment())
                        + "\n" + words.by(unit.answeredBy(), unit.answeredAt())));
        status(page, centre.lastStatus());
    }

    private void objection(PlainPage page, ObjectionLine objection) {
        page.text(text("followUp.objection", objection.reason()))
                .text(words.by(objection.objectedBy(), objection.objectedAt()))
                .text(said("followUp.objectionAnswer", objection.answer()))
                .text(words.by(objection.answeredBy(), objection.answeredAt()));
    }

    private void status(PlainPage page, @Nullable StatusLine status) {
        if (status != null) {
            page.text(text("followUp.status." + status.status())
                            + (status.comment() == null ? "" : "\n" + status.comment()))
                    .text(words.by(status.reportedBy(), status.reportedAt()));
        }
    }

    private static String said(String key, @Nullable String text) {
        return text == null || text.isBlank() ? "" : text(key, text);
    }
}
