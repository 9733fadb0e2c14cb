package dk.direktionsbord.organisation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which roles a login may give: those that people hold, never administration, which only the organisation file gives. */
final class LoginRoles {
    private static final Set<String> ADMINISTRATION = Set.of("system-administrator", "process-owner", "camunda-admin");

    private final Register register;

    LoginRoles(Register register) {
        this.register = register;
    }

    List<String> findings(List<RoleAt> roles) {
        return roles.stream().flatMap(role -> finding(role).stream()).toList();
    }

    /** What the person holds by the roles that can be given; others are passed over. */
    List<Holding> holdings(Arrival arrival) {
        return given(arrival)
                .map(role -> new Holding(arrival.username(), role.role(), heldFor(role), null, null))
                .distinct()
                .toList();
    }

    /** The name of the first role is the position, until the file says otherwise. */
    String title(Arrival arrival) {
        return given(arrival)
                .flatMap(given -> role(given.role()).stream())
                .findFirst()
                .map(Role::name)
                .orElse("");
    }

    @Nullable
    String unit(Arrival arrival) {
        return given(arrival)
                .map(RoleAt::place)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Stream<RoleAt> given(Arrival arrival) {
        return arrival.roles().stream().filter(role -> finding(role).isEmpty());
    }

    private Optional<String> finding(RoleAt wanted) {
        if (ADMINISTRATION.contains(wanted.role())) {
            return say("Rollen %s kan ikke gives ved login. Skriv personen i organisationsfilen.", wanted.role());
        }
        Optional<Role> role = role(wanted.role());
        if (role.isEmpty()) {
            return say("Rollen %s findes ikke i organisationen.", wanted.role());
        }
        if (role.get().scope() == Scope.BODY) {
            return say("%s beregnes af direktører og chefer og kan ikke gives ved login.", wanted.role());
        }
        return place(wanted, role.get());
    }

    private Optional<String> place(RoleAt wanted, Role role) {
        @Nullable String place = wanted.place();
        if (place == null) {
            return role.heldForPlace() ? say("Rollen %s mangler et sted (place).", role.id()) : Optional.empty();
        }
        Stream<Place> places =
                register.places().stream().filter(each -> each.id().equals(place));
        return places.anyMatch(each -> !role.heldForPlace() || role.heldFor(each))
                ? Optional.empty()
                : say("Rollen %s kan ikke gælde for %s.", role.id(), place);
    }

    private @Nullable String heldFor(RoleAt given) {
        return role(given.role()).filter(Role::heldForPlace).isPresent() ? given.place() : null;
    }

    private Optional<Role> role(String id) {
        return register.roles().stream().filter(role -> role.id().equals(id)).findFirst();
    }

    private static Optional<String> say(String text, Object... arguments) {
        return Optional.of(text.formatted(arguments));
    }
}
