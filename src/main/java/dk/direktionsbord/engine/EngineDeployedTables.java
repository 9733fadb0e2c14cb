package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.DeployedTables;
import dk.direktionsbord.workflow.TableCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for newer versions after each deployment here, and every ten seconds for those of other nodes. */
@Component
class EngineDeployedTables implements DeployedTables {
    private final Map<String, Table> known = new ConcurrentHashMap<>();
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final ObjectProvider<TableCheck> read;

    EngineDeployedTables(ObjectProvider<ProcessEngineConfigurationImpl> engine, ObjectProvider<TableCheck> read) {
        this.engine = engine;
        this.read = read;
    }

    @Override
    public Optional<Table> newest(String key) {
        return Optional.ofNullable(known.get(key));
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    void look() {
        engine.getObject()
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    read.stream().map(TableCheck::table).forEach(this::look);
                    return true;
                }));
    }

    private void look(String key) {
        RepositoryService repository = engine.getObject().getRepositoryService();
        DecisionDefinition newest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        boolean same = newest == null
                || newest(key)
                        .filter(table -> table.id().equals(newest.getId()))
                        .isPresent();
        if (!same) {
            known.put(key, new Table(newest.getId(), content(repository, newest)));
        }
    }

    private static byte[] content(RepositoryService repository, DecisionDefinition newest) {
        try (InputStream file = repository.getDecisionModel(newest.getId())) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
