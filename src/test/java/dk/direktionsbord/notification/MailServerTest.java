package dk.direktionsbord.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Settings of mail: a sender goes with a server. */
class MailServerTest {
    private static final MailSettings WITHOUT_SENDER =
            new MailSettings("", LocalTime.of(7, 0), Duration.ofDays(5), Duration.ofMinutes(1), Duration.ofHours(1));

    @Test
    void refusesToStartWithAServerAndNoSender() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", new JavaMailSenderImpl());

        assertThatThrownBy(() -> server(beans)).hasMessageContaining("direktionsbord.mail.from");
    }

    @Test
    void startsWithoutAServer() {
        assertThat(server(new StaticListableBeanFactory()).isSetUp()).isFalse();
    }

    @Test
    void waitsLongerAfterEachAttemptUpToAnHour() {
        MailSettings settings = MailSettings.standard();

        assertThat(settings.waitAfter(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.waitAfter(3)).isEqualTo(Duration.ofMinutes(8));
        assertThat(settings.waitAfter(60)).isEqualTo(Duration.ofHours(1));
    }

    private static MailServer server(StaticListableBeanFactory beans) {
        return new MailServer(
                beans.getBeanProvider(JavaMailSender.class), WITHOUT_SENDER, new LetterFormat(), Clock.systemUTC());
    }
}
