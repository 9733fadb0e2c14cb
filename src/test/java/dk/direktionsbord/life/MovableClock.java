package dk.direktionsbord.life;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The product's clock: it goes with the real one until a test moves it. */
public final class MovableClock extends Clock {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private volatile Duration ahead = Duration.ZERO;

    public void moveTo(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
    }

    @Override
    public ZoneId getZone() {
        return COPENHAGEN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @TestConfiguration
    public static class Time {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
