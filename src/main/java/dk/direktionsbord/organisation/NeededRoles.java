package dk.direktionsbord.organisation;

import java.util.ArrayList;
import java.util.List;

/**
 * What the processes cannot run without: somebody in each role whose tasks never fall to others, a director for each area
 * with centres, and the lists themselves.
 */
final class NeededRoles {
    private static final List<String> NEEDED =
            List.of("municipal-director", "mayor", "secretariat", "process-owner", "system-administrator");

    private final Register register;
    private final List<String> findings = new ArrayList<>();

    private NeededRoles(Register register) {
        this.register = register;
    }

    static List<String> findings(Register register) {
        NeededRoles check = new NeededRoles(register);
        check.list("centre", register.places().stream().noneMatch(Place::isCentre));
        check.list("fora", register.fora().isEmpty());
        check.list("mødeformer", register.meetingForms().isEmpty());
        NEEDED.forEach(check::held);
        register.places().stream().filter(Place::isArea).forEach(check::directed);
        return check.findings;
    }

    private void list(String what, boolean empty) {
        if (empty) {
            findings.add("Der er ingen %s. En YAML-fil er hele organisationen; vil du kun ændre personer, så brug CSV."
                    .formatted(what));
        }
    }

    private void held(String role) {
        if (register.holders(role).isEmpty()) {
            findings.add("Ingen har rollen %s (%s). Processerne kan ikke køre uden. Giv rollen til mindst én."
                    .formatted(new Groups(register).name(role), role));
        }
    }

    private void directed(Place area) {
        if (register.holders(Groups.DIRECTOR, area.id()).isEmpty()
                && !register.centresOf(area.id()).isEmpty()) {
            findings.add("%s har centre, men ingen direktør. Giv rollen director for %s til én."
                    .formatted(area.name(), area.id()));
        }
    }
}
