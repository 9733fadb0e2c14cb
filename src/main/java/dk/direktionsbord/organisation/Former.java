package dk.direktionsbord.organisation;

import java.util.List;

/** Places that are closed and people who have left: no longer part of anything, but the record still names them. */
record Former(List<Place> places, List<Employee> people) {
    static final Former NONE = new Former(List.of(), List.of());
}
