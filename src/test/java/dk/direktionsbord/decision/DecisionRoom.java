package dk.direktionsbord.decision;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.direktionsbord.TestDatabase;
import dk.direktionsbord.access.RecusalFixture;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.matter.DmnTables;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.OrganisationFixture;
import dk.direktionsbord.time.ClosedDays;
import dk.direktionsbord.time.Deadlines;
import dk.direktionsbord.time.Escalation;
import dk.direktionsbord.time.WorkingDays;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.DecisionTables;
import dk.direktionsbord.workflow.FormContent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rooms {@code decision} and {@code matter} on a real database with the shipped decision tables, without an engine.
 * Actions are called by name with the values of forms, each in a transaction, as a diagram would.
 */
public final class DecisionRoom {
    /** A Wednesday. */
    public static final LocalDate TODAY = LocalDate.of(2027, 1, 13);

    /** The Friday after. */
    public static final LocalDate MEETING = LocalDate.of(2027, 1, 15);

    private static final DecisionTables TABLES = DmnTables.shipped();
    private static final Organisation STRANDHOEJ = OrganisationFixture.strandhoej();
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final TransactionTemplate transaction;

    private DecisionRoom(DataSource database) {
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        beans.registerBean(
                Clock.class,
                () -> Clock.fixed(TODAY.atTime(12, 0).atZone(COPENHAGEN).toInstant(), COPENHAGEN));
        beans.getBeanFactory().registerSingleton("tables", TABLES);
        beans.getBeanFactory().registerSingleton("organisation", STRANDHOEJ);
        beans.registerBean(WorkingDays.class, () -> new WorkingDays(ClosedDays.standard()));
        beans.registerBean(Deadlines.class, Deadlines::standard);
        beans.registerBean(Escalation.class);
        beans.registerBean(
                Recusals.class,
                () -> RecusalFixture.on(beans.getBean(JdbcClient.class), beans.getBean(Organisation.class)));
        beans.scan("dk.direktionsbord.matter", "dk.direktionsbord.kle", "dk.direktionsbord.decision");
        beans.addBeanFactoryPostProcessor(DecisionRoom::makeLazy);
        beans.refresh();
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** Only what a test asks for is built, so the rooms that nobody asks for may be absent. */
    private static void makeLazy(ConfigurableListableBeanFactory factory) {
        for (String name : factory.getBeanDefinitionNames()) {
            factory.getBeanDefinition(name).setLazyInit(true);
        }
    }

    public static DecisionRoom open() {
        return new DecisionRoom(TestDatabase.fresh());
    }

    public <T> T get(Class<T> type) {
        return beans.getBean(type);
    }

    public <T> Collection<T> all(Class<T> type) {
        return beans.getBeansOfType(type).values();
    }

    /** Performs an action in an own transaction and gives its output by name. */
    public Map<String, Object> perform(String action, UUID matter, String person, Map<String, ?> values) {
        Map<String, Object> input = new LinkedHashMap<>(values);
        input.put("matterId", matter);
        input.put("performedBy", person);
        return together(() -> performed(action, input));
    }

    /** Performs what is given in one transaction. */
    public <T> T together(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> performed(String name, Map<String, Object> input) {
        Action<Record, Record> action = (Action<Record, Record>) beans.getBean(name);
        Class<?> type = ResolvableType.forInstance(action)
                .as(Action.class)
                .getGeneric(0)
                .toClass();
        Record output = action.perform((Record) MAPPER.convertValue(input, type));
        return MAPPER.convertValue(output, LinkedHashMap.class);
    }

    /** Places the treatment on a meeting two days from now. */
    public Treatment placed(UUID matter) {
        Treatment treatment = next(matter);
        perform("recordSitting", matter, "sek.1", Map.of("treatment", treatment.id(), "sittingDate", MEETING));
        return treatment;
    }

    /** Records the outcome and lets the chair approve it; gives what the diagram is told. */
    public Map<String, Object> concluded(UUID matter, Map<String, ?> outcome) {
        perform("recordOutcome", matter, "sek.1", outcome);
        return perform(
                "recordDecision", matter, "kdir", Map.of("treatment", outcome.get("treatment"), "approval", "APPROVE"));
    }

    /** A matter of the centre that its director has admitted to the recommended route. */
    public UUID admitted(Map<String, ?> fields) {
        UUID matter = recommended(fields);
        perform("recordGateDecision", matter, "vdir", Map.of("gateDecision", "ADMIT"));
        return matter;
    }

    /** A matter that waits for its director. */
    public UUID recommended(Map<String, ?> fields) {
        UUID matter = UUID.randomUUID();
        perform("recordMatter", matter, "chef.das", fields);
        get(JdbcClient.class)
                .sql("update matter set state = 'APPROVED_BY_CHEF' where id = ?")
                .param(matter)
                .update();
        perform("recommendForum", matter, "system", Map.of());
        return matter;
    }

    /** Takes up the next treatment of the matter. */
    public Treatment next(UUID matter) {
        perform("findNextTreatment", matter, "system", Map.of());
        return treatments(matter).stream()
                .filter(treatment -> treatment.state().name().equals("CURRENT"))
                .findFirst()
                .orElseThrow();
    }

    public List<Treatment> treatments(UUID matter) {
        return get(Treatments.class).of(matter);
    }

    /** What a form shows when it is opened in a treatment. */
    public Map<String, Object> shown(String form, UUID matter, UUID treatment) {
        return beans.getBeansOfType(FormContent.class).values().stream()
                .filter(content -> content.form().equals(form))
                .findFirst()
                .orElseThrow()
                .contentFor(scope(matter, treatment));
    }

    public static CaseScope scope(UUID matter, UUID treatment) {
        return new CaseScope() {
            @Override
            public UUID matterId() {
                return matter;
            }

            @Override
            public Optional<String> variable(String name) {
                return name.equals("treatment") ? Optional.of(treatment.toString()) : Optional.empty();
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
