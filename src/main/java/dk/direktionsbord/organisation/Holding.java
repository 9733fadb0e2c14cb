package dk.direktionsbord.organisation;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody holds a role, perhaps for a place, perhaps for a period.
 *
 * @param from first day; none means from the day it is imported
 * @param to first day it is no longer held; none means until further notice
 */
record Holding(String username, String role, @Nullable String unit, @Nullable LocalDate from, @Nullable LocalDate to) {
    boolean holdsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && !endedBy(day);
    }

    boolean endedBy(LocalDate day) {
        return to != null && !to.isAfter(day);
    }

    boolean sameAs(Holding other) {
        return username.equals(other.username) && role.equals(other.role) && Objects.equals(unit, other.unit);
    }
}
