package dk.direktionsbord.organisation;

import org.jspecify.annotations.Nullable;

/** A person as written down, without the roles. */
record Employee(
        String username, String name, String title, @Nullable String unit, @Nullable String email, boolean demoLogin) {}
