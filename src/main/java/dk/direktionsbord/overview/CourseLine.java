package dk.direktionsbord.overview;

import static dk.direktionsbord.workflow.DanishTexts.text;

import dk.direktionsbord.decision.CourseStep;
import dk.direktionsbord.decision.Qualification;
import dk.direktionsbord.matter.TreatmentState;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One forum's treatment as a station of "sagens gang".
 *
 * @param tone whether the station is done, current, or still to come, as the name of a style
 * @param advice what koncernledelsen advised there; none for other treatments
 */
record CourseLine(
        String heading,
        String purpose,
        Mark state,
        String tone,
        List<CourseStep.CourseOutcome> outcomes,
        @Nullable String decisionText,
        @Nullable String dissent,
        @Nullable String decisionNumber,
        @Nullable Advice advice) {
    /** A summary, each point with what the direktion answered, and who did not answer in time. */
    record Advice(@Nullable String summary, List<Point> points, String missing) {}

    /** A point of advice and the direktion's answer; no answer while it waits. */
    record Point(String text, @Nullable String answer) {}

    static CourseLine of(CourseStep step, Qualification qualification, Names names) {
        return new CourseLine(
                step.heading(),
                text("overview.purpose." + step.purpose()),
                Marks.of(step.state()),
                tone(step.state()),
                step.outcomes(),
                step.decisionText(),
                step.dissent(),
                step.decisionNumber(),
                advice(qualification, names));
    }

    private static String tone(TreatmentState state) {
        if (state == TreatmentState.CURRENT || state == TreatmentState.PLACED) {
            return "current";
        }
        return state == TreatmentState.WAITING ? "waiting" : "done";
    }

    private static @Nullable Advice advice(Qualification qualification, Names names) {
        if (qualification.summary() == null && qualification.advice().isEmpty()) {
            return null;
        }
        return new Advice(
                qualification.summary(),
                qualification.points().stream().map(CourseLine::point).toList(),
                qualification.missing().stream().map(names::person).collect(Collectors.joining(", ")));
    }

    private static Point point(Qualification.Point point) {
        Boolean followed = point.followed();
        if (followed == null) {
            return new Point(point.text(), null);
        }
        String explanation = point.explanation() == null ? "" : " " + point.explanation();
        return new Point(
                point.text(), text(followed ? "overview.advice.followed" : "overview.advice.not") + explanation);
    }
}
