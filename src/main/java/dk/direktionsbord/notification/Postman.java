package dk.direktionsbord.notification;

import dk.direktionsbord.notification.Post.State;
import dk.direktionsbord.organisation.Organisation;
import jakarta.mail.MessagingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what waits in the outbox, one mail a transaction: the row stays locked while it is sent, so several nodes never
 * send it twice. A crash after sending and before the row is marked lets it be sent again, with the same Message-ID.
 */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int MOST_IN_A_ROUND = 1000;

    private final Outbox outbox;
    private final LetterWriter writer;
    private final MailServer server;
    private final MailSettings settings;
    private final Organisation organisation;
    private final TransactionOperations transaction;

    Postman(
            Outbox outbox,
            LetterWriter writer,
            MailServer server,
            MailSettings settings,
            Organisation organisation,
            TransactionOperations transaction) {
        this.outbox = outbox;
        this.writer = writer;
        this.server = server;
        this.settings = settings;
        this.organisation = organisation;
        this.transaction = transaction;
    }

    /** One round; it ends when nothing is due any more, or when the server does not work. */
    @Scheduled(initialDelayString = "PT25S", fixedDelayString = "PT20S")
    void deliver() {
        transaction.executeWithoutResult(
                status -> outbox.giveUpOlderThan(settings.giveUpAfter(), SendFailure.tooOld()));
        for (int sent = 0; server.isSetUp() && sent < MOST_IN_A_ROUND && deliverNext(); sent++) {}
    }

    private boolean deliverNext() {
        Delivery delivery = new Delivery();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> delivery.goOn()));
        } catch (RuntimeException unworded) {
            Post post = delivery.post;
            if (post == null) {
                throw unworded;
            }
            LOG.error("Mail {} could not be worded", post.id(), unworded);
            transaction.executeWithoutResult(status -> failed(post, SendFailure.wording()));
            return true;
        }
    }

    private boolean failed(Post post, SendFailure failure) {
        switch (failure.reach()) {
            case THIS_ONE -> outbox.end(post.id(), State.GIVEN_UP, failure.why());
            case THIS_ONE_NOW -> outbox.postpone(post.id(), settings.waitAfter(post.attempts()), failure.why());
            case ALL -> outbox.postpone(post.id(), settings.retryAfter(), failure.why());
        }
        LOG.warn("Mail {} was not sent: {}", post.id(), failure.why());
        return failure.reach() != SendFailure.Reach.ALL;
    }

    /** The way of one mail, which knows the row it holds also when its transaction fails. */
    private final class Delivery {
        private @Nullable Post post;

        /** Whether to go on with the next one. */
        boolean goOn() {
            post = outbox.claim().orElse(null);
            return post != null && deliver(post);
        }

        private boolean deliver(Post due) {
            Optional<String> address = organisation.emailOf(due.person());
            if (address.isEmpty()) {
                outbox.end(due.id(), State.GIVEN_UP, SendFailure.noAddress());
                return true;
            }
            Optional<Letter> letter = writer.write(due);
            if (letter.isEmpty()) {
                outbox.end(due.id(), State.LAPSED, "");
                return true;
            }
            return send(due, address.get(), letter.get());
        }

        private boolean send(Post due, String address, Letter letter) {
            try {
                server.send(due.id(), address, letter);
            } catch (MailException | MessagingException failure) {
                return failed(due, SendFailure.of(failure));
            }
            outbox.end(due.id(), State.SENT, "");
            return true;
        }
    }
}
