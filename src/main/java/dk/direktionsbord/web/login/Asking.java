package dk.direktionsbord.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Asks the provider who the person is, with PKCE. Somebody who proved it longer ago than a session lasts must do it again,
 * also when the provider still knows them.
 */
final class Asking implements OAuth2AuthorizationRequestResolver {
    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    Asking(ClientRegistrationRepository provider, Duration session) {
        resolver = new DefaultOAuth2AuthorizationRequestResolver(provider, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(request -> {
            OAuth2AuthorizationRequestCustomizers.withPkce().accept(request);
            request.additionalParameters(parameters -> parameters.put("max_age", session.toSeconds()));
        });
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return remembering(request, resolver.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        return remembering(request, resolver.resolve(request, provider));
    }

    private static @Nullable OAuth2AuthorizationRequest remembering(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
        if (asked != null) {
            BackToTheTask.remember(request);
        }
        return asked;
    }
}
