package dk.direktionsbord.organisation;

import java.util.List;

/** Somebody signs in, and the municipality's login says these roles. */
public record Arrival(String username, String name, List<RoleAt> roles) {
    public Arrival {
        roles = List.copyOf(roles);
    }
}
