package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.DecisionTables;
import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The shipped decision tables on the plain DMN engine, without a database. */
public final class DmnTables implements DecisionTables {
    private static final DmnTables SHIPPED = read();

    private final Map<String, DmnDecision> decisions = new TreeMap<>();
    private final Map<String, Map<String, String>> reasons = new TreeMap<>();
    private final DmnEngine engine;
    private List<Match> matches = new ArrayList<>();

    private DmnTables() {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::remember);
        engine = configuration.buildEngine();
    }

    /** Every table in the folder of the process owners. */
    public static DmnTables shipped() {
        return SHIPPED;
    }

    @Override
    public synchronized Evaluation evaluate(String table, Map<String, Object> inputs) {
        matches = new ArrayList<>();
        engine.evaluateDecisionTable(decisions.get(table), new HashMap<>(inputs));
        return new Evaluation(table, table + ":1:test", 1, matches);
    }

    Set<String> tables() {
        return decisions.keySet();
    }

    /** The Danish reason of each rule by its id. */
    Map<String, String> reasonsOf(String table) {
        return reasons.get(table);
    }

    private static DmnTables read() {
        DmnTables tables = new DmnTables();
        File[] files = new File("processes/decision-tables").listFiles((folder, name) -> name.endsWith(".dmn"));
        for (File file : files) {
            tables.add(Dmn.readModelFromFile(file));
        }
        return tables;
    }

    private void add(DmnModelInstance model) {
        Decision decision =
                model.getModelElementsByType(Decision.class).iterator().next();
        Map<String, String> descriptions = new LinkedHashMap<>();
        for (Rule rule : model.getModelElementsByType(Rule.class)) {
            descriptions.put(rule.getId(), rule.getDescription().getTextContent());
        }
        reasons.put(decision.getId(), descriptions);
        decisions.put(decision.getId(), engine.parseDecision(decision.getId(), model));
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        Map<String, String> texts = reasons.get(event.getDecisionTable().getKey());
        for (DmnEvaluatedDecisionRule rule : event.getMatchingRules()) {
            matches.add(new Match(rule.getId(), texts.get(rule.getId()), outputsOf(rule)));
        }
    }

    private static Map<String, Object> outputsOf(DmnEvaluatedDecisionRule rule) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        rule.getOutputEntries()
                .forEach((name, output) -> outputs.put(name, output.getValue().getValue()));
        return outputs;
    }
}
