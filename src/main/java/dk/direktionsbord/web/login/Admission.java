package dk.direktionsbord.web.login;

import dk.direktionsbord.organisation.Arrival;
import dk.direktionsbord.organisation.LoginRegister;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Lets in whom the provider knows and the organisation has a role for. The provider's groups become roles only where the
 * settings say so; all others mean nothing here.
 */
@Component
@ConditionalOnProperty("direktionsbord.login.issuer")
class Admission implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final OidcUserService provider = new OidcUserService();
    private final LoginSettings settings;
    private final GroupMapping mapping;
    private final LoginRegister register;
    private final Roles roles;

    Admission(LoginSettings settings, LoginRegister register, Roles roles) {
        this.settings = settings;
        this.mapping = new GroupMapping(settings);
        this.register = register;
        this.roles = roles;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser told = provider.loadUser(request);
        String username = username(told.getClaims());
        String name = Optional.ofNullable(told.getFullName()).orElse(username);
        register.welcome(new Arrival(username, name, mapping.roles(told.getClaims())), settings.roleDays());
        if (roles.of(username).isEmpty()) {
            throw Refused.withoutRole(username);
        }
        return new DefaultOidcUser(
                roles.authorities(username), told.getIdToken(), told.getUserInfo(), settings.usernameClaim());
    }

    private String username(Map<String, Object> claims) {
        return mapping.username(claims).orElseThrow(Refused::withoutUsername);
    }
}
