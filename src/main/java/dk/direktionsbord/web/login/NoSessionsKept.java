package dk.direktionsbord.web.login;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

/** Keeps no list of sessions by login: each session asks whether its login has ended, see {@link EndedLogins}. */
final class NoSessionsKept implements OidcSessionRegistry {
    @Override
    public void saveSessionInformation(OidcSessionInformation session) {
        // not kept
    }

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String session) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken told) {
        return List.of();
    }
}
