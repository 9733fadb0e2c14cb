package dk.direktionsbord.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A director's area, "direktørrummet" (S113, S116).
 *
 * @param director username of the director; none while the position is vacant
 * @param position role id of the director's position, such as {@code welfare-director}
 */
public record DirectorArea(String id, String name, @Nullable String director, String position) {}
