package dk.direktionsbord.access;

import static dk.direktionsbord.access.Visibility.FULL;
import static dk.direktionsbord.access.Visibility.NONE;
import static dk.direktionsbord.access.Visibility.SUMMARY;

import java.util.List;

/**
 * Who sees what (C8). The first rule that applies decides, so the rules that deny come first, and what no rule allows is
 * not seen. V6A says in full what V4 implies: those with a part in a matter see it.
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

    /** S119. */
    static final Rule V5 = new Rule(
            "V5",
            question -> question.readerIs("mayor") && question.isForTheMayor(),
            FULL,
            "Borgmesteren ser det, der behandles i direktionsmødets del 1, på strategidage og politisk.");

    /** S120, G3. */
    static final Rule V6 = new Rule(
            "V6",
            question -> question.readerIs("mayor") && question.isTreatedIn("DIREKTION_PART2"),
            NONE,
            "Direktionsmødets del 2 holdes uden borgmesteren.");

    /** The other side of V4. */
    static final Rule V6A =
            new Rule("V6A", Question::readerHasAPart, FULL, "Du har en opgave i sagen eller deltager i behandlingen.");

    /** S19. */
    static final Rule V7 = new Rule(
            "V7",
            question -> question.readerIs("director") && question.isSectorResult(),
            FULL,
            "Direktionen har i fællesskab indsigt i resultater for alle sektorer.");

    /** S20. */
    static final Rule V8 = new Rule(
            "V8",
            question -> question.readerIs("director") && question.isInstitutionResult() && question.isInReadersArea(),
            FULL,
            "Direktører har indsigt i resultater for institutioner på eget område.");

    /** S20, S108, G5. */
    static final Rule V9 = new Rule(
            "V9",
            question -> question.readerIs("director") && question.isUnitResult() && !question.isInReadersArea(),
            NONE,
            "Institutionen hører til et andet direktørområde. Du kan se resultaterne for sektoren.");

    /** S108. */
    static final Rule V10 = new Rule(
            "V10",
            question -> question.readerIs("director") && question.isMatter(),
            FULL,
            "Direktører ser åbne sager på alle direktørområder.");

    /** S8. */
    static final Rule V11 = new Rule(
            "V11",
            Question::isWithinTwoLevels,
            FULL,
            "Hvert niveau har indsigt i det, der foregår to niveauer væk på egen ledelsesvej.");

    /** S8. A released decision is meant for everybody and is left to V14. */
    static final Rule V12 = new Rule(
            "V12",
            question -> question.isOnReadersChain() && !question.isReleased(),
            NONE,
            "Det ligger mere end to niveauer fra dit.");

    /** S86. */
    static final Rule V13 = new Rule(
            "V13",
            question -> question.readerIs("centre-chef")
                    && question.isMatter()
                    && question.isTreatedIn("KONCERNLEDELSE")
                    && !question.isReleased(),
            SUMMARY,
            "Centerchefer kan følge hinandens åbne punkter i koncernledelsen.");

    /** S52. */
    static final Rule V14 = new Rule(
            "V14",
            question -> question.isReleased() && question.readerIsLeader(),
            FULL,
            "Beslutningen er frigivet til alle ledere.");

    /** Least privilege. */
    static final Rule V15 = new Rule("V15", question -> true, NONE, "Du har ingen del i sagen.");

    private Rulebook() {}

    /** Every rule in the order it is asked. */
    static List<Rule> rules(AccessSettings settings) {
        return List.of(
                V1,
                V2,
                V3,
                V4,
                V5,
                settings.mayorSeesPart2() ? V6.answering(FULL) : V6,
                V6A,
                V7,
                V8,
                settings.directorsSeeAllInstitutions() ? V9.answering(FULL) : V9,
                V10,
                V11,
                V12,
                V13,
                V14,
                V15);
    }
}
