package dk.direktionsbord.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who works with the top of the municipality now (register B1).
 *
 * @param roles role ids held now, without the computed bodies
 * @param unit the director area, centre, staff unit or institution the person belongs to; none for the mayor
 */
public record Person(String username, String name, String position, List<String> roles, @Nullable String unit) {
    public Person {
        roles = List.copyOf(roles);
    }

    public boolean holds(String role) {
        return roles.contains(role);
    }
}
