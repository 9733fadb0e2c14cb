package dk.direktionsbord.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the columns of the table {@code visibility} may ask, by name. */
final class VisibilityFacts {
    private final Map<String, Predicate<Question>> facts = new LinkedHashMap<>();

    VisibilityFacts(AccessSettings settings) {
        facts.put("mayor", question -> question.readerIs("mayor"));
        facts.put("director", question -> question.readerIs("director"));
        facts.put("centreChef", question -> question.readerIs("centre-chef"));
        facts.put("unitLeader", question -> question.readerIs("unit-leader"));
        facts.put("caseOfficer", question -> question.readerIs("case-officer"));
        facts.put("secretariat", question -> question.readerIs("secretariat"));
        facts.put("leader", Question::readerIsLeader);
        facts.put("hasPart", Question::readerHasAPart);
        facts.put("matter", Question::isMatter);
        facts.put("sectorResult", Question::isSectorResult);
        facts.put("institutionResult", Question::isInstitutionResult);
        facts.put("unitResult", Question::isUnitResult);
        facts.put("forTheMayor", Question::isForTheMayor);
        facts.put("inPart2", question -> question.isTreatedIn("DIREKTION_PART2"));
        facts.put("inKoncernledelse", question -> question.isTreatedIn("KONCERNLEDELSE"));
        facts.put("inOwnArea", Question::isInReadersArea);
        facts.put("withinTwoLevels", Question::isWithinTwoLevels);
        facts.put("onOwnChain", Question::isOnReadersChain);
        facts.put("released", Question::isReleased);
        facts.put("mayorSeesPart2", question -> settings.mayorSeesPart2());
        facts.put("directorsSeeAllInstitutions", question -> settings.directorsSeeAllInstitutions());
    }

    Optional<Predicate<Question>> named(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    Set<String> names() {
        return facts.keySet();
    }
}
