package dk.direktionsbord.notification;

import dk.direktionsbord.workflow.DanishTexts;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail was not sent. What a server or a library says can hold names and secrets, so only our own words and the
 * number of the answer are kept.
 */
record SendFailure(Reach reach, String why) {
    /** Whom it concerns, and so what to do. */
    enum Reach {
        /** this mail for good: it is given up */
        THIS_ONE,
        /** this mail for now: it waits longer and longer, others go on */
        THIS_ONE_NOW,
        /** all mail: nothing more is tried in this round */
        ALL
    }

    private static final int PERMANENT = 500;

    static SendFailure of(Exception failure) {
        if (failure instanceof MailAuthenticationException) {
            return new SendFailure(Reach.ALL, DanishTexts.text("notification.error.login"));
        }
        List<Throwable> causes = causes(failure);
        if (causes.stream().anyMatch(AddressException.class::isInstance)) {
            return new SendFailure(Reach.THIS_ONE, DanishTexts.text("notification.error.address"));
        }
        return causes.stream()
                .map(SendFailure::code)
                .filter(code -> code > 0)
                .findFirst()
                .map(SendFailure::answered)
                .orElseGet(() -> new SendFailure(Reach.ALL, DanishTexts.text("notification.error.server")));
    }

    /** The mail could not be worded, which is a mistake in the product: others go on. */
    static SendFailure wording() {
        return new SendFailure(Reach.THIS_ONE_NOW, DanishTexts.text("notification.error.wording"));
    }

    static String noAddress() {
        return DanishTexts.text("notification.error.noAddress");
    }

    static String tooOld() {
        return DanishTexts.text("notification.error.tooOld");
    }

    private static SendFailure answered(int code) {
        String number = String.valueOf(code);
        return code >= PERMANENT
                ? new SendFailure(Reach.THIS_ONE, DanishTexts.text("notification.error.refused", number))
                : new SendFailure(Reach.THIS_ONE_NOW, DanishTexts.text("notification.error.later", number));
    }

    /** The server's answer about this recipient or this message; none when it did not get that far. */
    private static int code(Throwable failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException message ? message.getReturnCode() : 0;
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        if (failure instanceof MailSendException several) {
            several.getFailedMessages().values().forEach(each -> causes.addAll(causes(each)));
        }
        for (Throwable each = failure; each != null && causes.size() < 20; each = next(each)) {
            causes.add(each);
        }
        return causes;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : failure.getCause();
    }
}
