package dk.direktionsbord.web.login;

import dk.direktionsbord.organisation.Organisation;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** The roles a person has now, asked at every request: who loses the last one is out at once. */
@Component
class Roles {
    private final Organisation organisation;

    Roles(Organisation organisation) {
        this.organisation = organisation;
    }

    List<String> of(String username) {
        return organisation.groupsOf(username);
    }

    List<SimpleGrantedAuthority> authorities(String username) {
        return of(username).stream()
                .map(group -> new SimpleGrantedAuthority("ROLE_" + group))
                .toList();
    }

    AuthorizationManager<RequestAuthorizationContext> any() {
        return held(roles -> !roles.isEmpty());
    }

    AuthorizationManager<RequestAuthorizationContext> one(String role) {
        return held(roles -> roles.contains(role));
    }

    private AuthorizationManager<RequestAuthorizationContext> held(Predicate<List<String>> sufficient) {
        return (person, request) -> {
            Authentication signedIn = person.get();
            return new AuthorizationDecision(
                    signedIn != null && signedIn.isAuthenticated() && sufficient.test(of(signedIn.getName())));
        };
    }
}
