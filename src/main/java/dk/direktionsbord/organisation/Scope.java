package dk.direktionsbord.organisation;

/** What a role is held for: a director area, a centre, a unit; or it is a body, which is computed and never held. */
enum Scope {
    DIRECTOR_AREA,
    CENTRE,
    UNIT,
    BODY;

    boolean covers(Place place) {
        return switch (this) {
            case DIRECTOR_AREA -> place.isArea();
            case CENTRE -> place.isCentre();
            case UNIT -> place.isUnit();
            case BODY -> false;
        };
    }
}
