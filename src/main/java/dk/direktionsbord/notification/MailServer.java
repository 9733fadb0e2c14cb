package dk.direktionsbord.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * The municipality's mail server (SMTP), if one is set up. A mail's Message-ID follows from its row, so one that is sent
 * again after a crash is known as the same by the programs that receive it.
 */
@Component
class MailServer {
    private final @Nullable JavaMailSender sender;
    private final @Nullable InternetAddress from;
    private final LetterFormat format;
    private final Clock clock;

    MailServer(ObjectProvider<JavaMailSender> sender, MailSettings settings, LetterFormat format, Clock clock) {
        this.sender = sender.getIfAvailable();
        this.from = this.sender == null ? null : address(settings.from());
        this.format = format;
        this.clock = clock;
    }

    boolean isSetUp() {
        return sender != null;
    }

    /** Sends, or throws what {@link SendFailure} understands. */
    void send(UUID id, String to, Letter letter) throws MessagingException {
        if (sender == null || from == null) {
            throw new IllegalStateException("No mail server is set up");
        }
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(new InternetAddress(to, true));
        helper.setSubject(letter.subject().replaceAll("\\s+", " "));
        helper.setText(format.text(letter), format.html(letter));
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", "<" + id + "@" + domain(from) + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "da");
        sender.send(message);
    }

    private static InternetAddress address(String from) {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException wrong) {
            throw new IllegalStateException(
                    "spring.mail.host is set, so direktionsbord.mail.from must be the sender's e-mail address", wrong);
        }
    }

    private static String domain(InternetAddress from) {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    }
}
