package dk.direktionsbord.web.login;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/**
 * Logins that the provider has ended: known at once on the node that is told, and within ten seconds on the others. They are
 * kept in memory as long as a session lasts; after that it is over anyway.
 */
@Component
@ConditionalOnProperty("direktionsbord.login.issuer")
class EndedLogins {
    private static final String SESSION = "sid";

    private final JdbcClient jdbc;
    private final LoginSettings settings;
    private final Clock clock;
    private volatile Ended known = new Ended(Map.of(), Map.of());

    EndedLogins(JdbcClient jdbc, LoginSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** When what ended, by the session at the provider, and by the person where all of their sessions did. */
    private record Ended(Map<String, Instant> sessions, Map<String, Instant> subjects) {}

    /** The provider says so: of one session, or of all when its message names none. */
    void end(OidcLogoutToken told) {
        String session = told.getSessionId();
        jdbc.sql("insert into ended_login (session, subject, at) values (?, ?, ?)")
                .params(
                        session,
                        session == null ? told.getSubject() : null,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        look();
    }

    boolean has(OidcIdToken login) {
        Ended ended = known;
        String session = login.getClaimAsString(SESSION);
        return session != null && ended.sessions.containsKey(session)
                || began(login).isBefore(ended.subjects.getOrDefault(login.getSubject(), Instant.MIN));
    }

    private static Instant began(OidcIdToken login) {
        @Nullable Instant issued = login.getIssuedAt();
        return issued == null ? Instant.MIN.plusSeconds(1) : issued;
    }

    @Scheduled(fixedDelayString = "PT10S")
    void look() {
        Map<String, Instant> sessions = new HashMap<>();
        Map<String, Instant> subjects = new HashMap<>();
        jdbc.sql("select session, subject, at from ended_login where at > ? order by at")
                .param(clock.instant().minus(settings.session()).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    @Nullable String session = row.getString("session");
                    Instant at = row.getTimestamp("at").toInstant();
                    if (session == null) {
                        subjects.put(row.getString("subject"), at);
                    } else {
                        sessions.put(session, at);
                    }
                });
        known = new Ended(sessions, subjects);
    }
}
