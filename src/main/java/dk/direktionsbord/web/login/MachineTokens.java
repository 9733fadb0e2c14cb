package dk.direktionsbord.web.login;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Machines' bearer tokens: from the one provider, made for us, and for somebody whom the organisation gives a role. A
 * token never changes the organisation; its groups are not read.
 */
@Component
@ConditionalOnProperty("direktionsbord.login.issuer")
class MachineTokens implements Converter<Jwt, AbstractAuthenticationToken> {
    private final LoginSettings settings;
    private final GroupMapping mapping;
    private final Roles roles;

    MachineTokens(LoginSettings settings, Roles roles) {
        this.settings = settings;
        this.mapping = new GroupMapping(settings);
        this.roles = roles;
    }

    JwtDecoder decoder() {
        String issuer = settings.issuerOrThrow().toString();
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withIssuerLocation(issuer).build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    JwtValidators.createDefaultWithIssuer(issuer), forUs(), ofSomebody()));
            return decoder;
        });
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String username = mapping.username(token.getClaims()).orElseThrow();
        return new JwtAuthenticationToken(token, roles.authorities(username), username);
    }

    private OAuth2TokenValidator<Jwt> forUs() {
        return new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience()));
    }

    private OAuth2TokenValidator<Jwt> ofSomebody() {
        return new JwtClaimValidator<Object>(
                settings.usernameClaim(),
                name -> name != null
                        && mapping.username(Map.of(settings.usernameClaim(), name))
                                .isPresent());
    }
}
