package dk.direktionsbord.overview;

import static dk.direktionsbord.workflow.DanishTexts.text;

import dk.direktionsbord.implementation.CentreFollowUp;
import dk.direktionsbord.implementation.DecisionFollowUp;
import dk.direktionsbord.implementation.UnitFollowUp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a decision is carried out, centre by centre and unit by unit. */
record FollowUpView(String owner, Mark state, @Nullable String evaluation, List<CentreLine> centres) {
    /**
     * A centre's line.
     *
     * @param lacking names of those who have yet to do their part
     */
    record CentreLine(
            String name,
            Mark state,
            String deadline,
            Mark status,
            @Nullable String comment,
            String lacking,
            CentreFollowUp.Texts texts,
            List<UnitLine> units) {}

    /** A unit's newest answer. */
    record UnitLine(String name, Mark state, @Nullable String comment) {}

    static FollowUpView of(DecisionFollowUp followUp, Names names) {
        return new FollowUpView(
                names.person(followUp.owner()),
                Marks.of(followUp.state()),
                followUp.evaluation(),
                followUp.centres().stream().map(FollowUpView::line).toList());
    }

    private static CentreLine line(CentreFollowUp centre) {
        var report = centre.lastStatus();
        return new CentreLine(
                centre.centreName(),
                Marks.of(centre),
                DanishTime.day(centre.deadline()),
                Marks.of(report),
                report == null ? null : report.comment(),
                String.join(", ", centre.lacking()),
                centre.texts(),
                centre.units().stream().map(FollowUpView::unit).toList());
    }

    private static UnitLine unit(UnitFollowUp unit) {
        if (unit.confirmed()) {
            return new UnitLine(unit.unitName(), Mark.good(text("overview.unit.CONFIRMED")), unit.comment());
        }
        Mark mark = unit.answer() == null
                ? Mark.active(text("overview.unit.waiting"), "hourglass")
                : Mark.attention(text("overview.unit.NOT_YET"));
        return new UnitLine(unit.unitName(), mark, unit.comment());
    }
}
