package dk.direktionsbord.meeting.feed;

import dk.direktionsbord.workflow.Sha256;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret addresses of people's calendars. A person has one at a time; it is shown once, kept as a hash only, and ends
 * when the person closes it or makes a new one.
 */
@Service
public class CalendarAddresses {
    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public CalendarAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new secret for the person; the old one no longer works. */
    @Transactional
    public String renew(String person) {
        revoke(person);
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into calendar_address (person, secret_hash, created_at) values (?, ?, ?)")
                .params(person, Sha256.of(secret), Timestamp.from(clock.instant()))
                .update();
        return secret;
    }

    @Transactional
    public void revoke(String person) {
        jdbc.sql("update calendar_address set revoked_at = ? where person = ? and revoked_at is null")
                .params(Timestamp.from(clock.instant()), person)
                .update();
    }

    /** When the person made the address that works now. */
    public Optional<Instant> madeBy(String person) {
        return jdbc.sql("select created_at from calendar_address where person = ? and revoked_at is null")
                .param(person)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Whose calendar the secret opens. */
    Optional<String> personOf(String secret) {
        return jdbc.sql("select person from calendar_address where secret_hash = ? and revoked_at is null")
                .param(Sha256.of(secret))
                .query(String.class)
                .optional();
    }
}
