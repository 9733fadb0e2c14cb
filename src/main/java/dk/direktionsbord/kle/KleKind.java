package dk.direktionsbord.kle;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The levels of the plan, each known by how its numbers look. */
public enum KleKind {
    MAIN_GROUP("\\d{2}"),
    GROUP("\\d{2}\\.\\d{2}"),
    SUBJECT("\\d{2}\\.\\d{2}\\.\\d{2}"),
    FACET_CATEGORY("[A-ZÆØÅ]"),
    FACET("[A-ZÆØÅ]\\d{2}");

    private final Pattern number;

    KleKind(String number) {
        this.number = Pattern.compile(number);
    }

    /** The level a number belongs to; empty when it is none of KLE's. */
    static Optional<KleKind> of(String number) {
        return Stream.of(values())
                .filter(kind -> kind.number.matcher(number).matches())
                .findFirst();
    }

    /** Whether it belongs to the plan of subjects; the rest are handlingsfacetter, which KL sends as a file of their own. */
    boolean isSubject() {
        return this != FACET_CATEGORY && this != FACET;
    }
}
