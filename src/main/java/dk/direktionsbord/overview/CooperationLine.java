package dk.direktionsbord.overview;

import static dk.direktionsbord.workflow.DanishTexts.text;

import dk.direktionsbord.decision.CooperationAnswer;
import org.jspecify.annotations.Nullable;

/** What one centre's chef says to a cooperation (S152). */
record CooperationLine(String centre, Mark state, String due, @Nullable String words, String answered) {
    static CooperationLine of(CooperationAnswer answer, boolean late, Names names) {
        return new CooperationLine(
                names.centre(answer.centre()),
                mark(answer, late),
                DanishTime.day(answer.dueOn()),
                answer.words(),
                answer.answeredAt() == null
                        ? ""
                        : text(
                                "overview.joint.by",
                                names.person(answer.answeredBy()),
                                DanishTime.moment(answer.answeredAt())));
    }

    private static Mark mark(CooperationAnswer answer, boolean late) {
        return switch (answer.state()) {
            case APPROVED -> Mark.good(text("overview.cooperation.APPROVED"));
            case REFUSED -> Mark.bad(text("overview.cooperation.REFUSED"));
            case ASKED ->
                late
                        ? Mark.bad(text("overview.cooperation.late"))
                        : Mark.active(text("overview.cooperation.ASKED"), "hourglass");
        };
    }
}
