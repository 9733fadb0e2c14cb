package dk.direktionsbord.decision.outcome;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What those get who are to carry a decision out: centres, owner, deadline, expectation, and the two parts (S51, S64). */
public record Mandate(
        boolean toImplement,
        List<String> centres,
        @Nullable String owner,
        @Nullable LocalDate deadline,
        @Nullable String expectation,
        @Nullable String commonPart,
        @Nullable String localPart) {
    public static final Mandate NONE = new Mandate(false, List.of(), null, null, null, null, null);

    public Mandate {
        centres = List.copyOf(centres);
        owner = Words.orNull(owner);
        expectation = Words.orNull(expectation);
        commonPart = Words.orNull(commonPart);
        localPart = Words.orNull(localPart);
    }

    /** The mandate as a form gives it; nothing is kept of it when nothing is to be carried out. */
    public static Mandate given(
            @Nullable Boolean toImplement,
            @Nullable List<String> centres,
            @Nullable String owner,
            @Nullable LocalDate deadline,
            @Nullable String expectation,
            @Nullable String commonPart,
            @Nullable String localPart) {
        if (!Boolean.TRUE.equals(toImplement)) {
            return NONE;
        }
        List<String> chosen = centres == null ? List.of() : centres;
        return new Mandate(true, chosen, owner, deadline, expectation, commonPart, localPart);
    }
}
