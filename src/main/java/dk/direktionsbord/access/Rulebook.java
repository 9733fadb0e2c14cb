package dk.direktionsbord.access;

import static dk.direktionsbord.access.Visibility.NONE;

import java.util.List;

/**
 * What no decision table can loosen (C8): the rules that deny, asked before the table, and that what nothing allows is not
 * seen. All others are rows of the table {@code visibility}, which process owners keep.
 */
final class Rulebook {
    /** Forvaltningsloven § 3, stk. 3. */
    static final Rule V1 = new Rule(
            "V1",
            Question::readerIsRecused,
            NONE,
            "Du er registreret som inhabil i denne sag og kan ikke se indholdet.");

    /** S171. */
    static final Rule V2 = new Rule(
            "V2",
            question -> question.isOneToOneNote() && !question.readerIsInCircle(),
            NONE,
            "Noter fra et 1:1-møde kan kun ses af de to, der holdt mødet.");

    /** Who edits diagrams or runs the system does not read matters. */
    static final Rule V3 = new Rule(
            "V3",
            Question::readerOnlyRunsTheSystem,
            NONE,
            "Procesejere og systemforvaltere kan ikke se indholdet af sager.");

    /** L-KSL-2 and L-GDPR-5. */
    static final Rule V4 = new Rule(
            "V4",
            question -> question.isClosed() && !question.readerHasAPart(),
            NONE,
            "Punktet er lukket. Kun de, der deltager i behandlingen, kan se det.");

    /** Least privilege. */
    static final Rule V15 = new Rule("V15", question -> true, NONE, "Du har ingen del i sagen.");

    private Rulebook() {}

    /** Those that deny whatever a table says; they are asked first. */
    static List<Rule> denials() {
        return List.of(V1, V2, V3, V4);
    }
}
