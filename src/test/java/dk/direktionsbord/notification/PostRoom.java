package dk.direktionsbord.notification;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.direktionsbord.TestDatabase;
import dk.direktionsbord.notification.ToldSubjects.Told;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.OrganisationFixture;
import dk.direktionsbord.time.ClosedDays;
import dk.direktionsbord.time.WorkingDays;
import dk.direktionsbord.workflow.Substitution;
import dk.direktionsbord.workflow.Tasks;
import dk.direktionsbord.workflow.Tasks.OpenTask;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The room of mail on a real database and a real mail server; what other rooms know is given. */
final class PostRoom implements AutoCloseable {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    /** A Wednesday, nine in the morning. */
    static final ZonedDateTime MORNING = ZonedDateTime.of(2027, 1, 13, 9, 0, 0, 0, COPENHAGEN);

    final Map<UUID, Told> known = new HashMap<>();
    final Map<String, List<OpenTask>> open = new LinkedHashMap<>();
    final Map<String, String> standIns = new HashMap<>();
    final Organisation organisation = OrganisationFixture.strandhoej();
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final Notifications notifications;
    final DeliveryChoices choices;
    final Outbox outbox;
    final LetterWriter writer;
    final OwnTasks ownTasks;
    private final KnownSubjects subjects;
    private final int port = freePort();
    private Instant now = MORNING.toInstant();
    private GreenMail server = server();

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return COPENHAGEN;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private PostRoom() {
        DataSource database = TestDatabase.fresh();
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        notifications = new Notifications(jdbc, clock, provider(Substitution.class, new Acting(standIns)));
        choices = new DeliveryChoices(jdbc, clock);
        outbox = new Outbox(jdbc, clock);
        Tasks tasks = mock(Tasks.class);
        when(tasks.openFor(org.mockito.ArgumentMatchers.anyString()))
                .thenAnswer(call -> open.getOrDefault(call.<String>getArgument(0), List.of()));
        subjects = new KnownSubjects(provider(ToldSubjects.class, (person, asked) -> told(asked)));
        Links links = new Links("https://bord.strandhoej.example/");
        ownTasks = new OwnTasks(tasks, subjects, links, clock);
        writer = new LetterWriter(ownTasks, subjects, links);
    }

    static PostRoom open() {
        return new PostRoom();
    }

    private Map<UUID, Told> told(java.util.Set<UUID> asked) {
        Map<UUID, Told> told = new HashMap<>(known);
        told.keySet().retainAll(asked);
        return told;
    }

    /** A matter its readers may see. */
    UUID matter(String number, String title) {
        UUID id = UUID.randomUUID();
        known.put(id, new Told(number, title, "/sager/" + id, false));
        return id;
    }

    void task(String person, UUID subject, String name, Instant due) {
        open.computeIfAbsent(person, nobody -> new ArrayList<>())
                .add(new OpenTask(
                        "task-" + UUID.randomUUID(),
                        "userTask_X",
                        "matter-course",
                        name,
                        subject,
                        null,
                        person,
                        List.of(),
                        now,
                        due,
                        ""));
    }

    void startServer() {
        server = server();
        server.start();
    }

    void stopServer() {
        server.stop();
    }

    GreenMail mail() {
        return server;
    }

    void goOn(Duration by) {
        now = now.plus(by);
    }

    Postman postman() {
        return postman(organisation, sender -> sender);
    }

    Postman postman(Organisation known, UnaryOperator<JavaMailSender> around) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        return postman(known, provider(JavaMailSender.class, around.apply(sender)));
    }

    Postman postmanWithoutServer() {
        return postman(organisation, new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class));
    }

    SentLines linesWithoutServer() {
        return new SentLines(
                outbox, subjects, server(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class)));
    }

    DigestRound digests() {
        return new DigestRound(
                ownTasks,
                choices,
                organisation,
                new WorkingDays(ClosedDays.standard()),
                MailSettings.standard(),
                jdbc,
                clock);
    }

    NewTasks newTasks(JdbcClient counted) {
        return new NewTasks(counted, clock);
    }

    List<String> states() {
        return jdbc.sql("select state from notification order by created_at, person")
                .query(String.class)
                .list();
    }

    List<String> errors() {
        return jdbc.sql("select distinct last_error from notification order by 1")
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        server.stop();
    }

    private Postman postman(Organisation known, ObjectProvider<JavaMailSender> sender) {
        return new Postman(outbox, writer, server(sender), MailSettings.standard(), known, transaction);
    }

    private MailServer server(ObjectProvider<JavaMailSender> sender) {
        return new MailServer(sender, MailSettings.standard(), new LetterFormat(), clock);
    }

    private GreenMail server() {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private static <T> ObjectProvider<T> provider(Class<T> type, T bean) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("one", bean);
        return beans.getBeanProvider(type);
    }

    /** Who acts for whom. */
    private record Acting(Map<String, String> standIns) implements Substitution {
        @Override
        public Map<UUID, Set<String>> barredFrom(Set<UUID> cases) {
            return Map.of();
        }

        @Override
        public Optional<String> actorFor(String person, UUID caseId) {
            return Optional.of(standIns.getOrDefault(person, person));
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
