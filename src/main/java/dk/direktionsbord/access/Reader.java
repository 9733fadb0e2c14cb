package dk.direktionsbord.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to see.
 *
 * @param groups every group the person is in now
 * @param place id of the unit the person belongs to; none for the mayor
 */
public record Reader(String username, Set<String> groups, @Nullable String place) {
    public Reader {
        groups = Set.copyOf(groups);
    }

    boolean is(String group) {
        return groups.contains(group);
    }
}
