package dk.direktionsbord.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for ids that are used twice and for references to what does not exist; says in Danish what to correct. */
final class RegisterCheck {
    private static final Set<String> BODIES = Set.of(Groups.DIREKTION, Groups.KONCERNLEDELSE);
    private static final Set<String> RULES = Set.of(OwnerRule.DIRECTOR, OwnerRule.CENTRE_CHEF, Forum.ROTATION);
    private static final int LOWEST_LEVEL = 4;

    private final Register register;
    private final Set<String> places;
    private final List<String> findings = new ArrayList<>();

    private RegisterCheck(Register register) {
        this.register = register;
        this.places = register.places().stream().map(Place::id).collect(Collectors.toSet());
    }

    static List<String> findings(Register register) {
        RegisterCheck check = new RegisterCheck(register);
        check.ids();
        check.uuids();
        register.places().forEach(check::place);
        register.roles().forEach(check::role);
        register.services().forEach(check::service);
        register.people().forEach(check::employee);
        register.holdings().forEach(check::holding);
        if (check.findings.isEmpty()) {
            check.fora();
            register.meetingForms().forEach(check::meetingForm);
        }
        return check.findings;
    }

    private void ids() {
        unique("Rollen", register.roles().stream().map(Role::id));
        unique("Enheden", register.places().stream().map(Place::id));
        unique("Brugernavnet", register.people().stream().map(Employee::username));
        unique("Forummet", register.fora().stream().map(Forum::id));
        unique("Mødeformen", register.meetingForms().stream().map(MeetingForm::id));
        unique(
                "Mødedelens forum",
                register.meetingForms().stream()
                        .flatMap(form -> form.parts().stream())
                        .map(MeetingPart::forum));
        unique("Rådet eller udvalget", register.advisoryBodies().stream().map(AdvisoryBody::id));
    }

    private void uuids() {
        unique(
                "UUID'et",
                Stream.concat(
                                register.people().stream().map(Employee::uuid),
                                register.places().stream().map(Place::uuid))
                        .filter(Objects::nonNull)
                        .map(UUID::toString));
    }

    private void unique(String what, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id))
                .distinct()
                .forEach(id -> find("%s %s står der mere end én gang. Behold kun den ene.", what, id));
    }

    private void place(Place place) {
        known("Enheden " + place.id(), place.parent());
        if (place.level() > LOWEST_LEVEL) {
            find("Enheden %s ligger under et team. Et team kan ikke have enheder under sig.", place.id());
        }
        @Nullable String position = place.directorRole();
        if (position != null && role(position) == null) {
            find("Direktørområdet %s: rollen %s findes ikke. Tilføj den under roles.", place.id(), position);
        }
    }

    private void role(Role role) {
        if (role.scope() == Scope.BODY && !BODIES.contains(role.id())) {
            find("Rollen %s: kun direktion og koncernledelse kan beregnes. Fjern scope: BODY.", role.id());
        }
    }

    private void service(Register.Service service) {
        if (register.politicalBodies().stream().noneMatch(body -> body.id().equals(service.committee()))) {
            find("Centret %s: udvalget %s findes ikke under politicalBodies.", service.centre(), service.committee());
        }
    }

    private void employee(Employee employee) {
        known("Personen " + employee.username(), employee.unit());
    }

    private void holding(Holding holding) {
        if (holding.from() != null && holding.to() != null && !holding.to().isAfter(holding.from())) {
            find(
                    "Personen %s: rollen %s slutter, før den begynder. Ret from og to.",
                    holding.username(), holding.role());
        }
        @Nullable Role role = role(holding.role());
        if (role == null) {
            find("Personen %s: rollen %s findes ikke. Tilføj den under roles.", holding.username(), holding.role());
        } else if (role.scope() == Scope.BODY) {
            find("Personen %s: %s beregnes af direktører og chefer. Fjern rollen.", holding.username(), role.id());
        } else if (!fits(holding, role)) {
            find(
                    "Personen %s: rollen %s hører til %s og kan ikke gælde for %s.",
                    holding.username(), role.id(), scopeName(role), holding.unit() == null ? "ingen" : holding.unit());
        }
    }

    private boolean fits(Holding holding, Role role) {
        return register.places().stream()
                .filter(place -> place.id().equals(holding.unit()))
                .findFirst()
                .map(place -> role.heldFor(place))
                .orElse(holding.unit() == null && !role.heldForPlace());
    }

    private static String scopeName(Role role) {
        if (role.scope() == null) {
            return "hele kommunen";
        }
        return switch (role.scope()) {
            case DIRECTOR_AREA -> "et direktørområde";
            case CENTRE -> "et center";
            case UNIT -> "en driftsenhed";
            case BODY -> "et organ";
        };
    }

    private void fora() {
        Set<String> groups = new Groups(register).ids();
        register.fora().forEach(forum -> Stream.concat(Stream.of(forum.chairRule()), forum.participants().stream())
                .filter(rule -> !groups.contains(rule) && !RULES.contains(rule))
                .forEach(rule -> find("Forummet %s: gruppen %s findes ikke.", forum.id(), rule)));
    }

    private void meetingForm(MeetingForm form) {
        form.parts().stream()
                .map(MeetingPart::forum)
                .filter(forum ->
                        register.fora().stream().noneMatch(each -> each.id().equals(forum)))
                .forEach(forum -> find("Mødeformen %s: forummet %s findes ikke under fora.", form.id(), forum));
    }

    private void known(String who, @Nullable String place) {
        if (place != null && !places.contains(place)) {
            find("%s: enheden %s findes ikke. Tilføj den, eller ret id'et.", who, place);
        }
    }

    private @Nullable Role role(String id) {
        return register.roles().stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void find(String text, Object... arguments) {
        findings.add(text.formatted(arguments));
    }
}
