package dk.direktionsbord.web.login;

import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.stereotype.Component;

/**
 * The municipality's own login: people by OpenID Connect's authorization code with PKCE, machines by bearer tokens. Who
 * signs out here signs out there too.
 */
@Component
@ConditionalOnProperty("direktionsbord.login.issuer")
class OpenIdLogin implements WayIn {
    private final LoginSettings settings;
    private final Provider provider;
    private final Admission admission;
    private final Refused refused;
    private final MachineTokens machineTokens;

    OpenIdLogin(
            LoginSettings settings,
            Provider provider,
            Admission admission,
            Refused refused,
            MachineTokens machineTokens) {
        this.settings = settings;
        this.provider = provider;
        this.admission = admission;
        this.refused = refused;
        this.machineTokens = machineTokens;
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
                .logout(logout -> logout.logoutSuccessHandler(signOutThereToo()));
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

    private OidcClientInitiatedLogoutSuccessHandler signOutThereToo() {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(provider);
        handler.setPostLogoutRedirectUri("{baseUrl}" + FAREWELL);
        handler.setDefaultTargetUrl(FAREWELL);
        return handler;
    }
}
