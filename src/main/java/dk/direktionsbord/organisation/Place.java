package dk.direktionsbord.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where in the organisation: a director area (level 1), a centre or staff unit (2), an institution (3) or a team (4).
 *
 * @param directorRole of a director area: the role that is its director's position
 * @param uuid what other systems know it by, whatever its name
 */
record Place(
        String id,
        String name,
        int level,
        String kind,
        @Nullable String parent,
        @Nullable String directorRole,
        @Nullable UUID uuid) {
    static final String AREA = "DIRECTOR_AREA";
    static final String CENTRE = "CENTRE";
    static final String STAFF = "STAFF";

    Place with(@Nullable UUID known) {
        return new Place(id, name, level, kind, parent, directorRole, known);
    }

    boolean isArea() {
        return level == 1;
    }

    boolean isCentre() {
        return level == 2 && kind.equals(CENTRE);
    }

    boolean isUnit() {
        return level > 2;
    }
}
