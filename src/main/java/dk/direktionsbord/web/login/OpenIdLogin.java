package dk.direktionsbord.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.stereotype.Component;

/**
 * The municipality's own login: people by OpenID Connect's authorization code with PKCE, machines by bearer tokens. Who
 * signs out here signs out there too, and whose login ends there (back-channel logout) is signed out here.
 */
@Component
@ConditionalOnProperty("direktionsbord.login.issuer")
class OpenIdLogin implements WayIn {
    private final LoginSettings settings;
    private final Provider provider;
    private final Admission admission;
    private final Refused refused;
    private final MachineTokens machineTokens;
    private final EndedLogins ended;

    OpenIdLogin(
            LoginSettings settings,
            Provider provider,
            Admission admission,
            Refused refused,
            MachineTokens machineTokens,
            EndedLogins ended) {
        this.settings = settings;
        this.provider = provider;
        this.admission = admission;
        this.refused = refused;
        this.machineTokens = machineTokens;
        this.ended = ended;
    }

    @Override
    public void people(HttpSecurity http) throws Exception {
        OAuth2AuthorizationRequestResolver asking = new Asking(provider, settings.session());
        http.oauth2Login(login -> login.loginPage("/log-ind")
                        .clientRegistrationRepository(provider)
                        .authorizedClientRepository(new NoTokensKept())
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(asking))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(admission))
                        .successHandler(new BackToTheTask())
                        .failureHandler(refused))
                .logout(logout -> logout.logoutSuccessHandler(signOutThereToo()))
                .oidcLogout(logout -> logout.clientRegistrationRepository(provider)
                        .oidcSessionRegistry(new NoSessionsKept())
                        .backChannel(told -> told.logoutHandler(this::endedThere)))
                .addFilterAfter(new EndedElsewhere(ended), SecurityContextHolderFilter.class);
    }

    @Override
    public void machines(HttpSecurity http, ApiSignIn unsigned) throws Exception {
        http.oauth2ResourceServer(server -> server.jwt(
                        jwt -> jwt.decoder(machineTokens.decoder()).jwtAuthenticationConverter(machineTokens))
                .authenticationEntryPoint(unsigned)
                .accessDeniedHandler(unsigned));
    }

    @Override
    public String challenge() {
        return "Bearer realm=\"Direktionsbord\"";
    }

    @Override
    public String formTargets() {
        URI issuer = settings.issuerOrThrow();
        return " " + issuer.getScheme() + "://" + issuer.getAuthority();
    }

    private void endedThere(HttpServletRequest request, HttpServletResponse response, Authentication told) {
        if (told.getPrincipal() instanceof OidcLogoutToken token) {
            ended.end(token);
        }
    }

    private OidcClientInitiatedLogoutSuccessHandler signOutThereToo() {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(provider);
        handler.setPostLogoutRedirectUri("{baseUrl}" + FAREWELL);
        handler.setDefaultTargetUrl(FAREWELL);
        return handler;
    }
}
