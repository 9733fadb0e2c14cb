package dk.direktionsbord.implementation.course;

import dk.direktionsbord.workflow.DanishTexts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as a Danish reader writes it: 1. februar 2027. */
public final class DanishDay {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d. MMMM yyyy", DanishTexts.DANISH);

    private DanishDay() {}

    public static String of(LocalDate day) {
        return LONG.format(day);
    }
}
