package dk.direktionsbord.notification;

import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** What the product's mails say. */
public final class MailFixture {
    private MailFixture() {}

    /** All that mails to the person about the subject would say if they were sent now. */
    public static String to(String person, UUID subject, ApplicationContext product) {
        LetterWriter writer = product.getBean(LetterWriter.class);
        return product.getBean(Outbox.class).newestTo(person, 500).stream()
                .filter(post -> subject.equals(post.subject()))
                .flatMap(post -> writer.write(post).stream())
                .map(Letter::toString)
                .collect(Collectors.joining("\n"));
    }
}
