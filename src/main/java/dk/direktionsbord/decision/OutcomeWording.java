package dk.direktionsbord.decision;

import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An outcome in the words of minutes (agenda-item rules 5).
 *
 * @param words what was written with the outcome
 * @param reason the reason given for the item as a whole
 * @param place name of the forum it is forwarded to
 * @param postponedTo the day it comes back
 * @param validUntil the last day of a position
 */
public record OutcomeWording(
        Outcome outcome,
        @Nullable String words,
        @Nullable String reason,
        @Nullable String place,
        @Nullable LocalDate postponedTo,
        @Nullable LocalDate validUntil) {
    /** Such as "Godkendt." or "Godkendt med den ændring, at fristen er 1. maj." */
    public String text() {
        return switch (outcome) {
            case FORWARDED -> filled(place) + after(said());
            case POSTPONED -> plain() + on("again", postponedTo) + after(said());
            case POSITION_SET -> filled(said()) + on("validUntil", validUntil);
            case APPROVED_WITH_CHANGE, RECOMMENDED_WITH_CHANGE -> filled(withoutThat(said()));
            case RETURNED, BEARING, FEEDBACK_GIVEN -> filled(said());
            default -> plain() + after(said());
        };
    }

    OutcomeWording at(@Nullable String otherPlace) {
        return new OutcomeWording(outcome, words, reason, otherPlace, postponedTo, validUntil);
    }

    /** Such as "6. januar 2027". */
    public static String date(LocalDate day) {
        return DanishDay.day(day);
    }

    private @Nullable String said() {
        boolean aboutTheWhole = outcome.concernsWholeItem() || outcome.rejects() || outcome == Outcome.NOT_RECOMMENDED;
        return words == null && aboutTheWhole ? reason : words;
    }

    private String plain() {
        return DanishTexts.text("decision.wording." + outcome);
    }

    private String filled(@Nullable String text) {
        return DanishTexts.text("decision.wording." + outcome, ended(text == null ? "…" : text));
    }

    private static String on(String key, @Nullable LocalDate day) {
        return day == null ? "" : " " + DanishTexts.text("decision.wording." + key, date(day));
    }

    private static String after(@Nullable String text) {
        return text == null || text.isBlank() ? "" : " " + ended(text);
    }

    private static String withoutThat(@Nullable String text) {
        String change = text == null ? "…" : text.strip();
        return change.startsWith("at ") ? change.substring(3) : change;
    }

    private static String ended(String text) {
        String stripped = text.strip();
        boolean ends = !stripped.isEmpty() && ".!?…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        return ends ? stripped : stripped + ".";
    }
}
