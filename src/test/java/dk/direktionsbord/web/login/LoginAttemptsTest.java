package dk.direktionsbord.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {
    private static final Clock START = Clock.fixed(Instant.parse("2027-01-12T08:00:00Z"), ZoneId.of("UTC"));
    private Clock now = START;
    private final LoginAttempts attempts = new LoginAttempts(new Clock() {
        @Override
        public ZoneId getZone() {
            return now.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.instant();
        }
    });

    @Test
    void stopsAfterFiveWrongPasswords() {
        wrong("10.0.0.1", "chef.das", 4);
        assertThat(attempts.areTooMany("10.0.0.1", "chef.das")).isFalse();

        wrong("10.0.0.1", "chef.das", 1);
        assertThat(attempts.areTooMany("10.0.0.1", "chef.das")).isTrue();
    }

    @Test
    void neverLocksTheColleagueWhoseNameWasUsed() {
        wrong("10.0.0.1", "chef.das", 50);

        assertThat(attempts.areTooMany("10.0.0.2", "chef.das")).isFalse();
        assertThat(attempts.areTooMany("10.0.0.1", "vdir")).isFalse();
    }

    @Test
    void stopsAnAddressThatTriesManyNames() {
        IntStream.range(0, 100).forEach(n -> attempts.failed("10.0.0.1", "bruger" + n));

        assertThat(attempts.areTooMany("10.0.0.1", "vdir")).isTrue();
        assertThat(attempts.areTooMany("10.0.0.2", "vdir")).isFalse();
    }

    @Test
    void forgetsAfterAQuarterOfAnHour() {
        wrong("10.0.0.1", "chef.das", 5);

        now = Clock.offset(START, LoginAttempts.WINDOW.minusSeconds(1));
        assertThat(attempts.areTooMany("10.0.0.1", "chef.das")).isTrue();
        now = Clock.offset(START, LoginAttempts.WINDOW);
        assertThat(attempts.areTooMany("10.0.0.1", "chef.das")).isFalse();
    }

    @Test
    void forgetsMistypingAtTheRightPasswordButNotWhatTheAddressDid() {
        wrong("10.0.0.1", "chef.das", 4);
        IntStream.range(0, 96).forEach(n -> attempts.failed("10.0.0.1", "bruger" + n));

        attempts.succeeded("10.0.0.1", "chef.das");

        assertThat(attempts.areTooMany("10.0.0.1", "chef.das")).isTrue();
        assertThat(attempts.areTooMany("10.0.0.1", "en.anden")).isTrue();
    }

    @Test
    void keepsToItsMemoryHoweverManyNamesAreTried() {
        wrong("10.0.0.1", "chef.das", 5);

        now = Clock.offset(START, Duration.ofMinutes(1));
        IntStream.range(0, 20_000).forEach(n -> attempts.failed("10.1." + n / 250 + "." + n % 250, "x".repeat(9000)));

        assertThat(attempts.areTooMany("10.0.0.1", "chef.das")).isFalse();
    }

    private void wrong(String address, String user, int times) {
        IntStream.range(0, times).forEach(n -> attempts.failed(address, user));
    }
}
