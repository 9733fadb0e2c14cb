package dk.direktionsbord.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class EndedLoginsTest {
    private static final Instant NOW = Instant.now();

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final String person = UUID.randomUUID().toString();
    private final String session = UUID.randomUUID().toString();

    @Test
    void endsTheSessionThatIsNamedAndNoOther() {
        EndedLogins here = node(NOW);

        here.end(told(session));

        assertThat(here.has(login(session, NOW.minusSeconds(60)))).isTrue();
        assertThat(here.has(login(UUID.randomUUID().toString(), NOW.minusSeconds(60))))
                .isFalse();
    }

    @Test
    void endsEverySessionOfThePersonUntilThenWhenNoneIsNamed() {
        EndedLogins here = node(NOW);

        here.end(told(null));

        assertThat(here.has(login(session, NOW.minusSeconds(60)))).isTrue();
        assertThat(here.has(login(session, NOW.plusSeconds(60))))
                .as("signed in again")
                .isFalse();
    }

    @Test
    void isKnownOnAnotherNodeWhenItLooks() {
        EndedLogins other = node(NOW);
        node(NOW).end(told(session));
        assertThat(other.has(login(session, NOW.minusSeconds(60)))).isFalse();

        other.look();

        assertThat(other.has(login(session, NOW.minusSeconds(60)))).isTrue();
    }

    @Test
    void forgetsWhatIsOlderThanASession() {
        node(NOW).end(told(session));
        EndedLogins tomorrow = node(NOW.plus(Duration.ofDays(1)));

        tomorrow.look();

        assertThat(tomorrow.has(login(session, NOW))).isFalse();
    }

    private EndedLogins node(Instant now) {
        return new EndedLogins(jdbc, settings(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static LoginSettings settings() {
        return new LoginSettings(
                null,
                "direktionsbord",
                null,
                List.of("openid"),
                "preferred_username",
                "groups",
                "direktionsbord-api",
                List.of(),
                Duration.ofHours(8),
                90);
    }

    private OidcLogoutToken told(@Nullable String endedSession) {
        OidcLogoutToken.Builder token = OidcLogoutToken.withTokenValue("token")
                .issuer("http://localhost/realms/strandhoej")
                .audience(List.of("direktionsbord"))
                .events(Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .subject(person)
                .issuedAt(NOW)
                .jti("1");
        return endedSession == null
                ? token.build()
                : token.sessionId(endedSession).build();
    }

    private OidcIdToken login(String inSession, Instant issued) {
        return OidcIdToken.withTokenValue("token")
                .subject(person)
                .claim("sid", inSession)
                .issuedAt(issued)
                .build();
    }
}
