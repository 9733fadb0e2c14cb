package dk.direktionsbord.web;

import dk.direktionsbord.organisation.Centre;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Person;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the signed-in person is to the product. */
@RestController
class MeApi {
    private final Organisation organisation;

    MeApi(Organisation organisation) {
        this.organisation = organisation;
    }

    @GetMapping("/api/me")
    @Operation(summary = "Who am I: name, position, where I belong, and the groups I act for now")
    Me me(Authentication me) {
        Person person = organisation.personOrThrow(me.getName());
        String unit = person.unit();
        return new Me(
                person.username(),
                person.name(),
                person.position(),
                unit == null ? null : named(unit),
                organisation
                        .centreOf(person.username())
                        .map(Centre::id)
                        .map(this::named)
                        .orElse(null),
                area(person),
                organisation.groupsOf(person.username()).stream()
                        .map(group -> new Named(group, organisation.groupName(group)))
                        .toList());
    }

    /** The director area the person's place lies in, or is. */
    private @Nullable Named area(Person person) {
        String unit = person.unit();
        List<String> chain = unit == null ? List.of() : organisation.chainOf(unit);
        return organisation.areas().stream()
                .filter(area -> chain.contains(area.id()))
                .findFirst()
                .map(area -> new Named(area.id(), area.name()))
                .orElse(null);
    }

    private Named named(String place) {
        return new Named(place, organisation.placeName(place));
    }

    /**
     * Who I am.
     *
     * @param unit where I belong; none for the mayor
     * @param centre the centre that lies in; none for directors and staffs
     */
    record Me(
            String username,
            String name,
            String position,
            @Nullable Named unit,
            @Nullable Named centre,
            @Nullable Named area,
            List<Named> groups) {}

    /** An id and what people call it. */
    record Named(String id, String name) {}
}
