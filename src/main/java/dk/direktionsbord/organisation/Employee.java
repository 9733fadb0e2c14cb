package dk.direktionsbord.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as written down, without the roles. */
record Employee(
        String username,
        String name,
        String title,
        @Nullable String unit,
        @Nullable String email,
        boolean demoLogin,
        @Nullable UUID uuid) {
    Employee with(@Nullable UUID known) {
        return new Employee(username, name, title, unit, email, demoLogin, known);
    }
}
