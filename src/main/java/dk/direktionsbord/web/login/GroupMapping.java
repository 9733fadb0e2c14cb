package dk.direktionsbord.web.login;

import dk.direktionsbord.organisation.RoleAt;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a provider's claims mean here. Only groups that the settings name have a meaning. */
final class GroupMapping {
    /** Never a person: what timers do is recorded under this name. */
    private static final String THE_SYSTEM = "system";

    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{0,99}");

    private final LoginSettings settings;

    GroupMapping(LoginSettings settings) {
        this.settings = settings;
    }

    /** The username, if the claims have one that can be a person's. */
    Optional<String> username(Map<String, Object> claims) {
        return Optional.ofNullable(claims.get(settings.usernameClaim()))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(name -> USERNAME.matcher(name).matches() && !name.equalsIgnoreCase(THE_SYSTEM));
    }

    List<RoleAt> roles(Map<String, Object> claims) {
        Object groups = claims.get(settings.groupsClaim());
        return settings.groups().stream()
                .filter(mapped -> has(groups, mapped.group()))
                .map(mapped -> new RoleAt(mapped.role(), mapped.place()))
                .distinct()
                .toList();
    }

    private static boolean has(@Nullable Object groups, String group) {
        return groups instanceof Collection<?> several ? several.contains(group) : group.equals(groups);
    }
}
