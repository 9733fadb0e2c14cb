package dk.direktionsbord.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places by id, with the way up from each. */
final class Places {
    private final Map<String, Place> byId = new LinkedHashMap<>();

    private final Map<String, Place> closed = new LinkedHashMap<>();

    Places(List<Place> places, List<Place> closed) {
        places.forEach(place -> byId.put(place.id(), place));
        closed.forEach(place -> this.closed.put(place.id(), place));
    }

    List<Place> all() {
        return List.copyOf(byId.values());
    }

    Optional<Place> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Also a closed one: matters of the time it was open still have their place. */
    Place get(String id) {
        return find(id).or(() -> findClosed(id)).orElseThrow(() -> NotInOrganisation.place(id));
    }

    Optional<Place> findClosed(String id) {
        return Optional.ofNullable(closed.get(id));
    }

    /** The place and those above it, nearest first. */
    List<Place> upFrom(String id) {
        List<Place> way = new ArrayList<>();
        for (@Nullable String at = id; at != null; at = get(at).parent()) {
            way.add(get(at));
        }
        return way;
    }

    /** The centre of the place, or the place itself when it is a centre. */
    Optional<Place> centreOf(String id) {
        return upFrom(id).stream().filter(Place::isCentre).findFirst();
    }

    /** The director area above the place, or the place itself when it is one. */
    Place areaOf(String id) {
        return upFrom(id).stream().filter(Place::isArea).findFirst().orElseThrow(() -> NotInOrganisation.place(id));
    }
}
