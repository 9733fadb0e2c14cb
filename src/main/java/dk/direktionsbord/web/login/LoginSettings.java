package dk.direktionsbord.web.login;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The municipality's own login, by OpenID Connect. Without an issuer there is none.
 *
 * @param issuer address of the provider, as its tokens name it
 * @param clientSecret none for a public client; the proof of the code (PKCE) is sent either way
 * @param usernameClaim what the provider calls the username; it must not be possible to choose it oneself
 * @param groupsClaim what the provider calls the groups of a person
 * @param audience whom a machine's token must be made for
 * @param groups the only groups that mean something here
 * @param session how long one stays signed in, counted from when one proved who one is
 * @param roleDays days after which a role from a login ends, when its holder has not signed in again
 */
@Validated
@ConfigurationProperties("direktionsbord.login")
record LoginSettings(
        @Nullable URI issuer,
        @DefaultValue("direktionsbord") @NotEmpty String clientId,
        @Nullable String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("preferred_username") @NotEmpty String usernameClaim,
        @DefaultValue("groups") @NotEmpty String groupsClaim,
        @DefaultValue("direktionsbord-api") @NotEmpty String audience,
        @DefaultValue List<MappedGroup> groups,
        @DefaultValue("8h") @DurationMin(minutes = 1) @DurationMax(hours = 12) Duration session,
        @DefaultValue("90") @Min(1) @Max(366) int roleDays) {

    URI issuerOrThrow() {
        if (issuer == null) {
            throw new IllegalStateException("direktionsbord.login.issuer is not set");
        }
        return issuer;
    }

    /**
     * A group of the provider and the role it gives here.
     *
     * @param place the director area, centre or unit the role is held for, or where its holder belongs
     */
    record MappedGroup(@NotEmpty String group, @NotEmpty String role, @Nullable String place) {}
}
