package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.implementation.course.FieldCheck.given;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision means in one centre: the action, the understanding in plain Danish, and the units that carry it out
 * (S102, S136).
 */
record Translation(String action, String understanding, List<String> units) {
    private static final int LONGEST_ACTION = 2000;
    private static final int LONGEST_UNDERSTANDING = 600;

    static Translation of(
            @Nullable String action, @Nullable String understanding, List<String> units, UnitChoice choice) {
        List<String> chosen = choice.complete(units);
        new FieldCheck()
                .text("action", action, LONGEST_ACTION)
                .text("understanding", understanding, LONGEST_UNDERSTANDING)
                .require("units", !chosen.isEmpty(), "implementation.units.missing")
                .require("units", choice.allows(chosen), "implementation.units.foreign")
                .refuseMistakes();
        return new Translation(given(action), given(understanding), chosen);
    }
}
