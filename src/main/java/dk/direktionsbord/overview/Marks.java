package dk.direktionsbord.overview;

import static dk.direktionsbord.workflow.DanishTexts.text;

import dk.direktionsbord.implementation.CentreFollowUp;
import dk.direktionsbord.implementation.CentreState;
import dk.direktionsbord.implementation.ImplementationState;
import dk.direktionsbord.implementation.StatusLine;
import dk.direktionsbord.matter.Contribution;
import dk.direktionsbord.matter.MatterState;
import dk.direktionsbord.matter.TreatmentState;
import org.jspecify.annotations.Nullable;

/** How each state of the record looks on a page. */
final class Marks {
    private Marks() {}

    static Mark of(MatterState state) {
        String label = text("overview.state." + state);
        return switch (state) {
            case RETURNED -> Mark.attention(label);
            case DECIDED, IMPLEMENTED -> Mark.good(label);
            case CLOSED_WITHOUT_DECISION, WITHDRAWN -> Mark.plain(label, "close");
            default -> Mark.active(label, "sync");
        };
    }

    static Mark of(TreatmentState state) {
        String label = text("overview.treatment." + state);
        return switch (state) {
            case WAITING -> Mark.plain(label, "hourglass");
            case CURRENT -> Mark.active(label, "sync");
            case PLACED -> Mark.active(label, "calendar-month");
            case CLOSED -> Mark.good(label);
            case CANCELLED -> Mark.plain(label, "close");
            case POSTPONED -> Mark.attention(label);
        };
    }

    static Mark of(Contribution contribution, boolean late) {
        return switch (contribution.state()) {
            case OPEN ->
                late
                        ? Mark.bad(text("overview.contribution.late"))
                        : Mark.active(text("overview.contribution.OPEN"), "hourglass");
            case GIVEN -> Mark.good(text("overview.contribution.GIVEN"));
            case WITHDRAWN -> Mark.plain(text("overview.contribution.WITHDRAWN"), "close");
        };
    }

    static Mark of(CentreFollowUp centre) {
        if (centre.overdue()) {
            return Mark.bad(text("overview.overdue", centre.overdueWorkingDays()));
        }
        String label = text("overview.centre." + centre.state());
        if (centre.state() == CentreState.OBJECTED) {
            return Mark.attention(label);
        }
        return centre.state().done() ? Mark.good(label) : Mark.active(label, "sync");
    }

    static Mark of(ImplementationState state) {
        String label = text("overview.implementation." + state);
        return switch (state) {
            case RUNNING -> Mark.active(label, "sync");
            case IMPLEMENTED -> Mark.good(label);
            case NOT_IMPLEMENTED -> Mark.bad(label);
        };
    }

    /** The newest report of a status round; without one there is no data, which is not the same as on track. */
    static Mark of(@Nullable StatusLine report) {
        if (report == null) {
            return Mark.plain(text("overview.status.none"), "help");
        }
        String label = text("overview.status." + report.status());
        return switch (report.status()) {
            case GREEN -> Mark.good(label);
            case YELLOW -> Mark.attention(label);
            case RED -> Mark.bad(label);
        };
    }
}
