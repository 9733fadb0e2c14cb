package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.implementation.course.FieldCheck.given;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How and when a centre carries a decision out; giving it is accepting the decision (S111). */
record Plan(String text, LocalDate start, LocalDate end) {
    private static final int LONGEST = 4000;

    static Plan of(@Nullable String text, @Nullable LocalDate start, @Nullable LocalDate end) {
        new FieldCheck()
                .text("plan", text, LONGEST)
                .require("startDate", start != null, "implementation.missing.startDate")
                .require("endDate", end != null, "implementation.missing.endDate")
                .require("endDate", inOrder(start, end), "implementation.plan.endsBeforeStart")
                .refuseMistakes();
        if (start == null || end == null) {
            throw new IllegalStateException("The check above lets no plan without dates through");
        }
        return new Plan(given(text), start, end);
    }

    private static boolean inOrder(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start == null || end == null || !end.isBefore(start);
    }
}
