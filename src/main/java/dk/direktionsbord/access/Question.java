package dk.direktionsbord.access;

import dk.direktionsbord.access.Subject.Kind;
import dk.direktionsbord.organisation.Centre;
import dk.direktionsbord.organisation.ForumKind;
import dk.direktionsbord.organisation.Organisation;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** May this reader see this subject: the facts that the rules ask for. */
record Question(Reader reader, Subject subject, Organisation organisation) {
    private static final String DIREKTION = "direktion";
    private static final int DIREKTION_LEVEL = 1;
    private static final int INSTITUTION_LEVEL = 3;
    private static final int INSIGHT_LEVELS = 2;
    private static final Set<String> WITH_THE_MAYOR =
            Set.of("DIREKTION_PART1", "STRATEGY_DAY", "MAYOR_URGENT_DECISION");

    boolean readerIs(String group) {
        return reader.is(group);
    }

    boolean readerIsLeader() {
        return readerIs("director") || readerIs("centre-chef") || readerIs("unit-leader");
    }

    boolean readerIsRecused() {
        return subject.recused().contains(reader.username());
    }

    boolean readerIsInCircle() {
        return subject.circle().contains(reader.username());
    }

    /** Nothing but the hat of who edits diagrams or runs the system. */
    boolean readerOnlyRunsTheSystem() {
        return !reader.groups().isEmpty() && Organisation.RUNS_THE_SYSTEM.containsAll(reader.groups());
    }

    /**
     * Circle, secretariat, the owner's chef and director, those who take part in a forum it has reached, and while it is open
     * the chefs of the affected centres.
     */
    boolean readerHasAPart() {
        return readerIsInCircle()
                || isMatter()
                        && (readerIs("secretariat") || readerAnswersForIt() || readerTakesPart() || readerIsAffected());
    }

    private boolean readerAnswersForIt() {
        return owningCentre().stream()
                .flatMap(centre -> Stream.of("centre-chef." + centre.id(), "director." + centre.areaId()))
                .map(organisation::responsibleFor)
                .anyMatch(this::readerIs);
    }

    private boolean readerTakesPart() {
        return owningCentre().stream()
                .flatMap(centre -> subject.reached().stream()
                        .filter(forum -> organisation.forum(forum).isPresent())
                        .flatMap(forum -> organisation.participantsOf(forum, centre.id()).stream()))
                .anyMatch(reader.username()::equals);
    }

    private boolean readerIsAffected() {
        return subject.open()
                && subject.affectedCentres().stream().anyMatch(centre -> readerIs("centre-chef." + centre));
    }

    private Optional<Centre> owningCentre() {
        return organisation.centre(subject.owner());
    }

    boolean isMatter() {
        return subject.kind() == Kind.MATTER;
    }

    boolean isOneToOneNote() {
        return subject.kind() == Kind.ONE_TO_ONE_NOTE;
    }

    boolean isSectorResult() {
        return subject.kind() == Kind.SECTOR_RESULT;
    }

    boolean isUnitResult() {
        return subject.kind() == Kind.UNIT_RESULT;
    }

    boolean isInstitutionResult() {
        return isUnitResult() && subject.level() == INSTITUTION_LEVEL;
    }

    boolean isClosed() {
        return !subject.open();
    }

    boolean isReleased() {
        return subject.released();
    }

    boolean isTreatedIn(String forum) {
        return subject.fora().contains(forum);
    }

    boolean isForTheMayor() {
        return subject.fora().stream().anyMatch(forum -> WITH_THE_MAYOR.contains(forum) || isPolitical(forum));
    }

    private boolean isPolitical(String forum) {
        return organisation
                .forum(forum)
                .filter(known -> known.kind() == ForumKind.POLITICAL)
                .isPresent();
    }

    boolean isInReadersArea() {
        String place = reader.place();
        return place != null && organisation.chainOf(subject.owner()).contains(place);
    }

    boolean isOnReadersChain() {
        return isAtDirektion() || isOnChainWithOwner();
    }

    /** On the reader's chain of command, up or out, at most two levels away (S8, G1). */
    boolean isWithinTwoLevels() {
        return isAtDirektion() && isNear(DIREKTION_LEVEL) || isOnChainWithOwner() && isNear(subject.level());
    }

    /** What direktionen treats is at the top of everybody's chain. */
    private boolean isAtDirektion() {
        return reader.place() != null && subject.fora().stream().anyMatch(forum -> forum.startsWith("DIREKTION"));
    }

    private boolean isOnChainWithOwner() {
        String place = reader.place();
        return place != null
                && (organisation.chainOf(place).contains(subject.owner())
                        || organisation.chainOf(subject.owner()).contains(place));
    }

    private boolean isNear(int level) {
        String place = reader.place() == null ? DIREKTION : reader.place();
        return Math.abs(organisation.levelOf(place) - level) <= INSIGHT_LEVELS;
    }
}
