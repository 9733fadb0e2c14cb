package dk.direktionsbord.access;

import java.util.Collection;
import java.util.Set;

/**
 * What somebody wants to see.
 *
 * @param owner id of the unit it belongs to
 * @param level level it is about: 1 direktion, 2 centre, 3 institution, 4 team
 * @param affectedCentres centres it concerns besides the owner
 * @param open whether it is open; a closed one is only for those with a part in it
 * @param fora route steps that treat it at some time
 * @param reached those of them that treat it now or have done so; who takes part there has a part in it
 * @param circle usernames with a part in it
 * @param recused usernames registered as inhabile in it
 * @param released whether it is a released decision marked for communication (S52)
 */
public record Subject(
        Kind kind,
        String owner,
        int level,
        Set<String> affectedCentres,
        boolean open,
        Set<String> fora,
        Set<String> reached,
        Set<String> circle,
        Set<String> recused,
        boolean released) {
    /** What it is: a matter with its decisions, a result of a sector or an institution, or a 1:1 note. */
    public enum Kind {
        MATTER,
        SECTOR_RESULT,
        UNIT_RESULT,
        ONE_TO_ONE_NOTE
    }

    private static final Set<String> NONE = Set.of();

    public Subject {
        affectedCentres = Set.copyOf(affectedCentres);
        fora = Set.copyOf(fora);
        reached = Set.copyOf(reached);
        circle = Set.copyOf(circle);
        recused = Set.copyOf(recused);
    }

    /** A matter and all that belongs to it, before any forum has reached it. */
    public static Subject matter(
            String owningCentre,
            Collection<String> affectedCentres,
            boolean open,
            Collection<String> fora,
            Collection<String> circle) {
        return new Subject(
                Kind.MATTER,
                owningCentre,
                2,
                Set.copyOf(affectedCentres),
                open,
                Set.copyOf(fora),
                NONE,
                Set.copyOf(circle),
                NONE,
                false);
    }

    /** A note from a 1:1 meeting between the centre's chef and the director. */
    public static Subject oneToOneNote(String centre, Collection<String> theTwo) {
        return new Subject(Kind.ONE_TO_ONE_NOTE, centre, 2, NONE, false, NONE, NONE, Set.copyOf(theTwo), NONE, false);
    }

    /** Results of a whole sector, shown under the centre or the director area. */
    public static Subject sectorResult(String place) {
        return new Subject(Kind.SECTOR_RESULT, place, 1, NONE, true, NONE, NONE, NONE, NONE, false);
    }

    /** Results of an institution (level 3), or of a team in it (level 4). */
    public static Subject unitResult(String institution, int level) {
        return new Subject(Kind.UNIT_RESULT, institution, level, NONE, true, NONE, NONE, NONE, NONE, false);
    }

    /** The same, where these fora treat it now or have done so. */
    public Subject reaching(Collection<String> reachedFora) {
        return new Subject(
                kind, owner, level, affectedCentres, open, fora, Set.copyOf(reachedFora), circle, recused, released);
    }

    /** The same, where these people are registered as inhabile (forvaltningsloven § 3). */
    public Subject recusing(Collection<String> usernames) {
        return new Subject(
                kind, owner, level, affectedCentres, open, fora, reached, circle, Set.copyOf(usernames), released);
    }

    /** The same as a released decision that is marked for communication. */
    public Subject communicated() {
        return new Subject(kind, owner, level, affectedCentres, open, fora, reached, circle, recused, true);
    }
}
