package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.DecisionTables;
import dk.direktionsbord.workflow.OncePerTransaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Decision tables as the engine has them deployed, with the rule that hit and its Danish reason. */
@Component
class DmnDecisionTables implements DecisionTables, DmnDecisionTableEvaluationListener {
    private static final String ALL = "";

    private final ThreadLocal<@Nullable DmnDecisionTableEvaluationEvent> hits = new ThreadLocal<>();
    private final Map<String, TableTexts> texts = new ConcurrentHashMap<>();
    private final RememberedAnswers answers = new RememberedAnswers();
    private final OncePerTransaction<String, Map<String, String>> newest = new OncePerTransaction<>(this::readNewest);
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final ObjectProvider<RepositoryService> repository;

    DmnDecisionTables(
            ObjectProvider<ProcessEngineConfigurationImpl> engine, ObjectProvider<RepositoryService> repository) {
        this.engine = engine;
        this.repository = repository;
    }

    @Override
    public Evaluation evaluate(String table, Map<String, @Nullable Object> inputs) {
        return engine.getObject()
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> evaluate(context, table, inputs)));
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        hits.set(event);
    }

    private Evaluation evaluate(CommandContext context, String table, Map<String, @Nullable Object> inputs) {
        DecisionDefinitionEntity definition = (DecisionDefinitionEntity) context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedDecisionDefinitionById(newestOf(table));
        String id = definition.getId();
        List<Match> matches = textsOf(id).readsClock()
                ? ask(context, definition, inputs)
                : answers.get(id, inputs, () -> ask(context, definition, inputs));
        return new Evaluation(table, id, definition.getVersion(), matches);
    }

    private String newestOf(String table) {
        String id = newest.get(ALL).get(table);
        if (id == null) {
            throw new IllegalArgumentException("There is no decision table " + table);
        }
        return id;
    }

    /** Of every table, since a matter on its way asks several. */
    private Map<String, String> readNewest(String all) {
        return repository.getObject().createDecisionDefinitionQuery().latestVersion().withoutTenantId().list().stream()
                .collect(Collectors.toMap(DecisionDefinition::getKey, DecisionDefinition::getId));
    }

    private List<Match> ask(
            CommandContext context, DecisionDefinitionEntity definition, Map<String, @Nullable Object> inputs) {
        try {
            context.getProcessEngineConfiguration()
                    .getDmnEngine()
                    .evaluateDecisionTable(definition, Variables.fromMap(inputs).asVariableContext());
            return matches(definition.getId());
        } finally {
            hits.remove();
        }
    }

    private List<Match> matches(String definitionId) {
        Map<String, String> reasons = textsOf(definitionId).reasons();
        List<Match> matches = new ArrayList<>();
        for (DmnEvaluatedDecisionRule rule : Objects.requireNonNull(hits.get()).getMatchingRules()) {
            matches.add(new Match(rule.getId(), reasons.getOrDefault(rule.getId(), ""), outputs(rule)));
        }
        return matches;
    }

    private static Map<String, Object> outputs(DmnEvaluatedDecisionRule rule) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        rule.getOutputEntries()
                .forEach((name, output) -> outputs.put(name, output.getValue().getValue()));
        return outputs;
    }

    private TableTexts textsOf(String definitionId) {
        return texts.computeIfAbsent(
                definitionId, id -> TableTexts.of(repository.getObject().getDmnModelInstance(id)));
    }
}
