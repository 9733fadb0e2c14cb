package dk.direktionsbord.overview;

import static dk.direktionsbord.workflow.DanishTexts.text;

import dk.direktionsbord.decision.GroupFeedback;
import org.jspecify.annotations.Nullable;

/** What one director's group says, or that it is missing (S169). */
record FeedbackLine(
        String group, Mark state, String due, @Nullable String words, @Nullable String dissent, String given) {
    static FeedbackLine of(GroupFeedback feedback, boolean late, Names names) {
        return new FeedbackLine(
                names.forum(feedback.forum()),
                mark(feedback, late),
                DanishTime.day(feedback.dueOn()),
                feedback.text(),
                feedback.dissent(),
                feedback.givenAt() == null
                        ? ""
                        : text(
                                "overview.joint.by",
                                names.person(feedback.givenBy()),
                                DanishTime.moment(feedback.givenAt())));
    }

    private static Mark mark(GroupFeedback feedback, boolean late) {
        return switch (feedback.state()) {
            case GIVEN -> Mark.good(text("overview.feedback.GIVEN"));
            case MISSING -> Mark.bad(text("overview.feedback.MISSING"));
            case ASKED ->
                late
                        ? Mark.bad(text("overview.feedback.late"))
                        : Mark.active(text("overview.feedback.ASKED"), "hourglass");
        };
    }
}
