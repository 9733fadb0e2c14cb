package dk.direktionsbord.matter;

import dk.direktionsbord.TestDatabase;
import dk.direktionsbord.notification.Notifications;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.OrganisationFixture;
import dk.direktionsbord.time.ClosedDays;
import dk.direktionsbord.time.Deadlines;
import dk.direktionsbord.time.Escalation;
import dk.direktionsbord.time.WorkingDays;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.CaseValue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The room of matters on a real database with the shipped decision tables. Each action has its own transaction. */
final class MatterRoom {
    /** A Wednesday. */
    static final LocalDate TODAY = LocalDate.of(2027, 1, 13);

    private static final Organisation STRANDHOEJ = OrganisationFixture.strandhoej();
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final TransactionTemplate transaction;

    private MatterRoom(DataSource database) {
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        beans.registerBean(
                Clock.class,
                () -> Clock.fixed(TODAY.atTime(12, 0).atZone(COPENHAGEN).toInstant(), COPENHAGEN));
        beans.getBeanFactory().registerSingleton("tables", DmnTables.shipped());
        beans.getBeanFactory().registerSingleton("organisation", STRANDHOEJ);
        beans.registerBean(WorkingDays.class, () -> new WorkingDays(ClosedDays.standard()));
        beans.registerBean(Deadlines.class, Deadlines::standard);
        beans.registerBean(Escalation.class);
        beans.registerBean(Notifications.class);
        beans.scan("dk.direktionsbord.matter", "dk.direktionsbord.kle");
        beans.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        beans.refresh();
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    static MatterRoom open() {
        return new MatterRoom(TestDatabase.fresh());
    }

    <T> T get(Class<T> type) {
        return beans.getBean(type);
    }

    JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    <T> T together(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    <I extends Record, O extends Record> O perform(Class<? extends Action<I, O>> action, I input) {
        return together(() -> get(action).perform(input));
    }

    /** A submitted matter for which everybody has been asked. */
    UUID asked(MatterForm form) {
        UUID matter = submitted(form);
        plan(matter);
        return matter;
    }

    UUID submitted(MatterForm form) {
        MatterFields fields = form.fields();
        perform(RecordMatter.class, fields);
        return fields.matterId();
    }

    PlanContributions.Output plan(UUID matter) {
        return perform(PlanContributions.class, new PlanContributions.Input(matter, "system"));
    }

    /** A matter at its director's gate. */
    UUID atDirector(MatterForm form) {
        UUID matter = asked(form);
        openIn(matter).forEach(contribution -> give(matter, contribution));
        check(matter, GateChoice.APPROVE, "");
        perform(RecommendForum.class, new RecommendForum.Input(matter, "system"));
        return matter;
    }

    List<Contribution> openIn(UUID matter) {
        return get(Contributions.class).of(matter).stream()
                .filter(Contribution::isOpen)
                .toList();
    }

    void give(UUID matter, Contribution asked) {
        LocalDate discussedOn = asked.kind() == Contribution.Kind.MED ? TODAY : null;
        perform(
                RecordContribution.class,
                new RecordContribution.Input(
                        matter, "oekonom", asked.id(), Contribution.Position.OK, "Ingen bemærkninger", discussedOn));
    }

    RecordQualityCheck.Output check(UUID matter, GateChoice choice, String reason) {
        return perform(
                RecordQualityCheck.class,
                new RecordQualityCheck.Input(matter, "sek.1", choice, reason, List.of("FACTS", "LAW")));
    }

    /** Takes up the next treatment on the route. */
    FindNextTreatment.Output next(UUID matter) {
        return perform(FindNextTreatment.class, new FindNextTreatment.Input(matter));
    }

    Matter matter(UUID id) {
        return get(Matters.class).get(id);
    }

    List<String> log(UUID matter) {
        return get(MatterLog.class).of(matter).stream()
                .map(MatterLog.Entry::text)
                .toList();
    }

    Object value(String name, UUID matter, Map<String, String> variables) {
        CaseValue value = get(MatterValues.class).caseValues().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
        return value.read().apply(scope(matter, variables));
    }

    static CaseScope scope(UUID matter, Map<String, String> variables) {
        return new CaseScope() {
            @Override
            public UUID matterId() {
                return matter;
            }

            @Override
            public Optional<String> variable(String name) {
                return Optional.ofNullable(variables.get(name));
            }

            @Override
            public Optional<String> step() {
                return Optional.empty();
            }

            @Override
            public Optional<String> person() {
                return Optional.empty();
            }
        };
    }
}
