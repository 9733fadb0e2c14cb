package dk.direktionsbord.access;

import dk.direktionsbord.access.VisibilityTable.Row;
import dk.direktionsbord.workflow.DeployedTables;
import dk.direktionsbord.workflow.DeployedTables.Table;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.xml.sax.SAXException;

/**
 * The rows of the table {@code visibility} as rules, in the newest version that is deployed and can be read; until one is,
 * as the product ships it. They lie in memory: who sees what is asked for each row of a list.
 */
@Component
class VisibilityRules {
    private static final Logger LOG = LoggerFactory.getLogger(VisibilityRules.class);
    private static final String SHIPPED = "/processes/decision-tables/visibility.dmn";

    private final VisibilityTableCheck check = new VisibilityTableCheck();
    private final VisibilityFacts facts;
    private final Supplier<Optional<Table>> newest;
    private volatile InForce inForce;

    @Autowired
    VisibilityRules(AccessSettings settings, ObjectProvider<DeployedTables> deployed) {
        this(settings, newest(SingletonSupplier.of(() -> deployed.getObject())));
    }

    VisibilityRules(AccessSettings settings, Supplier<Optional<Table>> newest) {
        this.facts = new VisibilityFacts(settings);
        this.newest = newest;
        this.inForce = new InForce("", rules(shipped()));
    }

    private static Supplier<Optional<Table>> newest(SingletonSupplier<DeployedTables> deployed) {
        return () -> deployed.obtain().newest(VisibilityTable.KEY);
    }

    /**
     * @param table the newest version that was looked at, also when it could not be read
     */
    private record InForce(String table, List<Rule> rules) {}

    List<Rule> inForce() {
        newest.get().filter(table -> !table.id().equals(inForce.table)).ifPresent(this::take);
        return inForce.rules;
    }

    /** One that cannot be read, which the contract check prevents, leaves the one before in force. */
    private void take(Table table) {
        if (check.findings(table.dmn()).isEmpty()) {
            inForce = new InForce(table.id(), rules(table.dmn()));
        } else {
            LOG.error("The table {} cannot be read; the one before stays in force", table.id());
            inForce = new InForce(table.id(), inForce.rules);
        }
    }

    private List<Rule> rules(byte[] dmn) {
        try {
            VisibilityTable table = VisibilityTable.read(dmn);
            return table.rows().stream().map(row -> rule(row, table)).toList();
        } catch (SAXException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Rule rule(Row row, VisibilityTable table) {
        Predicate<Question> applies = IntStream.range(0, table.columns().size())
                .filter(column -> !row.cells().get(column).isEmpty())
                .mapToObj(
                        column -> cell(table.columns().get(column), row.cells().get(column)))
                .reduce(question -> true, Predicate::and);
        String answer = row.answers().get(0).replace("\"", "");
        return new Rule(row.id(), applies, Visibility.valueOf(answer), row.reason());
    }

    private Predicate<Question> cell(String fact, String wanted) {
        Predicate<Question> asked = facts.named(fact).orElseThrow();
        return wanted.equals("true") ? asked : asked.negate();
    }

    private static byte[] shipped() {
        try (InputStream file = VisibilityRules.class.getResourceAsStream(SHIPPED)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
