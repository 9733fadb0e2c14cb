package dk.direktionsbord.decision;

import dk.direktionsbord.decision.CourseStep.CourseOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is on record about one treatment. */
record Concluded(
        @Nullable LocalDate heldOn,
        @Nullable Integer item,
        @Nullable String decisionText,
        @Nullable String dissent,
        @Nullable String decisionNumber,
        List<Said> said) {
    static final Concluded NOTHING = new Concluded(null, null, null, null, null, List.of());

    Concluded with(Concluded next) {
        List<Said> all = new ArrayList<>(said);
        all.addAll(next.said());
        return new Concluded(heldOn, item, decisionText, dissent, decisionNumber, all);
    }

    List<CourseOutcome> outcomes(UnaryOperator<String> placeName) {
        return said.stream().map(sentence -> sentence.in(placeName)).toList();
    }

    /** A sentence with its outcome; the place is still an id. */
    record Said(String recommendation, OutcomeWording wording) {
        CourseOutcome in(UnaryOperator<String> placeName) {
            String place = wording.place() == null ? null : placeName.apply(wording.place());
            return new CourseOutcome(
                    recommendation, wording.outcome(), wording.at(place).text());
        }
    }
}
