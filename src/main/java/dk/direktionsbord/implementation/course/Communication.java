package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.implementation.course.FieldCheck.given;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a centre chef has told, to whom, and when (S52, S143). */
record Communication(String text, List<String> audience, LocalDate communicatedOn) {
    private static final int LONGEST = 2000;

    static Communication of(
            @Nullable String text, List<String> audience, @Nullable LocalDate communicatedOn, LocalDate today) {
        new FieldCheck()
                .text("communicationText", text, LONGEST)
                .require("communicatedOn", communicatedOn != null, "implementation.missing.communicatedOn")
                .require("communicatedOn", !isAfter(communicatedOn, today), "implementation.communicatedOn.future")
                .refuseMistakes();
        return new Communication(given(text), audience, communicatedOn == null ? today : communicatedOn);
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today);
    }
}
