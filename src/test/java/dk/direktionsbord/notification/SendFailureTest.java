package dk.direktionsbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.notification.SendFailure.Reach;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** What a failure means for this mail and for others; nothing of what the server said is kept but its number. */
class SendFailureTest {
    @Test
    void givesUpAnAddressTheServerDoesNotKnow() throws Exception {
        SendFailure failure = SendFailure.of(refused(550));

        assertThat(failure).isEqualTo(new SendFailure(Reach.THIS_ONE, "mailserveren afviste mailen (svar 550)"));
    }

    @Test
    void triesAgainWhenTheServerAsksToWait() throws Exception {
        SendFailure failure = SendFailure.of(refused(451));

        assertThat(failure).isEqualTo(new SendFailure(Reach.THIS_ONE_NOW, "mailserveren bad om at vente (svar 451)"));
    }

    @Test
    void stopsTheRoundWhenTheServerCannotBeReachedOrRefusesTheLogin() {
        Exception down = new MailSendException(
                "Mail server connection failed", new MessagingException("smtp.internal:25", new ConnectException()));

        assertThat(SendFailure.of(down)).isEqualTo(new SendFailure(Reach.ALL, "mailserveren kan ikke nås"));
        assertThat(SendFailure.of(new MailAuthenticationException("535 user bord password hunter2")))
                .isEqualTo(new SendFailure(Reach.ALL, "mailserveren afviste login"));
    }

    private static MailSendException refused(int code) throws MessagingException {
        InternetAddress to = new InternetAddress("nogen@strandhoej.example");
        Exception one = new SMTPAddressFailedException(to, "RCPT TO", code, "no such user");
        Exception whole =
                new SendFailedException("Invalid Addresses", one, new Address[0], new Address[0], new Address[] {to});
        return new MailSendException(Map.of(new Object(), whole));
    }
}
