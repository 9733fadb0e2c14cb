package dk.direktionsbord.web.login;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The provider of the municipality's login, asked where its pages are when somebody signs in for the first time: the
 * product starts also while the provider is down.
 */
@Component
@ConditionalOnProperty("direktionsbord.login.issuer")
class Provider implements ClientRegistrationRepository {
    static final String NAME = "direktionsbord";
    /** Where a person goes to sign in there. */
    static final String DOOR = "/oauth2/authorization/" + NAME;

    private final LoginSettings settings;
    private volatile @Nullable ClientRegistration known;

    Provider(LoginSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String name) {
        return NAME.equals(name) ? registration() : null;
    }

    /** The provider's page where one signs out there, leading back to the address; none when it has no such page. */
    Optional<String> signOut(String back) {
        Object page =
                registration().getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return Optional.ofNullable(page).map(found -> UriComponentsBuilder.fromUriString(found.toString())
                .queryParam("client_id", settings.clientId())
                .queryParam("post_logout_redirect_uri", back)
                .encode()
                .toUriString());
    }

    private ClientRegistration registration() {
        ClientRegistration registration = known;
        if (registration == null) {
            registration = ask(settings.issuerOrThrow());
            known = registration;
        }
        return registration;
    }

    private ClientRegistration ask(URI issuer) {
        ClientRegistration.Builder asked = ClientRegistrations.fromIssuerLocation(issuer.toString())
                .registrationId(NAME)
                .clientId(settings.clientId())
                .scope(settings.scopes())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .userNameAttributeName(settings.usernameClaim());
        return settings.clientSecret() == null
                ? asked.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : asked.clientSecret(settings.clientSecret()).build();
    }
}
