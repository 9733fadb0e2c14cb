package dk.direktionsbord.decision;

import dk.direktionsbord.workflow.DanishTexts;
import java.util.ArrayList;
import java.util.List;

/** Writes a matter's course the way earlier decisions are quoted on an agenda (agenda-item rules 5 and 6). */
final class CourseText {
    private CourseText() {}

    static String heading(CourseStep step) {
        String when = step.heldOn() == null ? "" : ", " + OutcomeWording.date(step.heldOn());
        String item = step.item() == null ? "" : ", " + DanishTexts.text("decision.course.item", step.item());
        return step.forumName() + when + item;
    }

    static String of(CourseStep step) {
        return heading(step) + ": " + conclusion(step);
    }

    static String conclusion(CourseStep step) {
        List<String> lines = new ArrayList<>();
        lines.add(outcome(step));
        if (step.decisionText() != null) {
            lines.add(step.decisionText());
        }
        if (step.dissent() != null) {
            lines.add(DanishTexts.text("decision.course.dissent", step.dissent()));
        }
        return String.join("\n", lines);
    }

    private static String outcome(CourseStep step) {
        if (step.concluded()) {
            return sentences(step.outcomes());
        }
        return DanishTexts.text("decision.course." + step.state());
    }

    /** One wording for all sentences when they agree, else each sentence with its own. */
    static String sentences(List<CourseStep.CourseOutcome> outcomes) {
        long wordings = outcomes.stream()
                .map(CourseStep.CourseOutcome::wording)
                .distinct()
                .count();
        if (wordings == 1) {
            return outcomes.get(0).wording();
        }
        return String.join(
                " ",
                outcomes.stream()
                        .map(said -> "»" + said.recommendation() + "«: " + said.wording())
                        .toList());
    }
}
