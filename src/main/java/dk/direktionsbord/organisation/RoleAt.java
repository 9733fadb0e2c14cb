package dk.direktionsbord.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A role that a login gives.
 *
 * @param place what the role is held for, or where its holder belongs when it is held for the whole municipality
 */
public record RoleAt(String role, @Nullable String place) {}
