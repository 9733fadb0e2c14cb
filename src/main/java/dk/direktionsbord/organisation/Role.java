package dk.direktionsbord.organisation;

import org.jspecify.annotations.Nullable;

/** A role people hold; with a scope it is held for one place, and each place has its own group of holders. */
record Role(String id, String name, @Nullable Scope scope) {
    boolean heldForPlace() {
        return scope != null && scope != Scope.BODY;
    }

    boolean heldFor(Place place) {
        return scope != null && scope.covers(place);
    }
}
