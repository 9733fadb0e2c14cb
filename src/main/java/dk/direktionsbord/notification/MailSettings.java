package dk.direktionsbord.notification;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent; the server itself is {@code spring.mail}.
 *
 * @param from the sender, such as {@code Direktionsbord <direktionsbord@kommune.dk>}
 * @param digestAt when the mail with a person's open tasks is written on working days, in Danish time
 * @param giveUpAfter how long a mail that cannot be sent is tried
 * @param retryAfter the wait after the first attempt; it doubles until {@code retryAtMost}
 */
@ConfigurationProperties("direktionsbord.mail")
record MailSettings(
        @DefaultValue("") String from,
        @DefaultValue("07:00") LocalTime digestAt,
        @DefaultValue("P5D") Duration giveUpAfter,
        @DefaultValue("PT1M") Duration retryAfter,
        @DefaultValue("PT1H") Duration retryAtMost) {
    static MailSettings standard() {
        return new MailSettings(
                "Direktionsbord <direktionsbord@strandhoej.example>",
                LocalTime.of(7, 0),
                Duration.ofDays(5),
                Duration.ofMinutes(1),
                Duration.ofHours(1));
    }

    /** The wait after so many attempts. */
    Duration waitAfter(int attempts) {
        Duration wait = retryAfter.multipliedBy(1L << Math.min(attempts, 20));
        return wait.compareTo(retryAtMost) < 0 ? wait : retryAtMost;
    }
}
