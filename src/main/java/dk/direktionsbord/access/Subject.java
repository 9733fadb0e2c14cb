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
 * @param fora route steps that treat it
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

    public Subject {
        affectedCentres = Set.copyOf(affectedCentres);
        fora = Set.copyOf(fora);
        circle = Set.copyOf(circle);
        recused = Set.copyOf(recused);
    }

    /** A matter and all that belongs to it. */
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
                Set.copyOf(circle),
                Set.of(),
                false);
    }

    /** The same, where these people are registered as inhabile (forvaltningsloven § 3). */
    public Subject recusing(Collection<String> usernames) {
        return new Subject(kind, owner, level, affectedCentres, open, fora, circle, Set.copyOf(usernames), released);
    }

    /** The same as a released decision that is marked for communication. */
    public Subject communicated() {
        return new Subject(kind, owner, level, affectedCentres, open, fora, circle, recused, true);
    }
}
