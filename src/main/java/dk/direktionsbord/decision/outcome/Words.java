package dk.direktionsbord.decision.outcome;

import org.jspecify.annotations.Nullable;

/** What a person wrote in a field that may be left empty. */
final class Words {
    private Words() {}

    static @Nullable String orNull(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }

    static boolean missing(@Nullable String written) {
        return orNull(written) == null;
    }
}
