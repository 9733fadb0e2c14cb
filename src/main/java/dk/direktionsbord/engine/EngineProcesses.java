package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.Processes;
import dk.direktionsbord.workflow.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts processes for the features. */
@Component
class EngineProcesses implements Processes {
    private final FormService forms;
    private final RepositoryService repository;
    private final IdentityService identity;
    private final Directory directory;
    private final ProcessEngineConfigurationImpl engine;

    EngineProcesses(
            FormService forms,
            RepositoryService repository,
            IdentityService identity,
            Directory directory,
            ProcessEngineConfigurationImpl engine) {
        this.forms = forms;
        this.repository = repository;
        this.identity = identity;
        this.directory = directory;
        this.engine = engine;
    }

    @Override
    public UUID start(String process, String person, Map<String, @Nullable Object> values) {
        ProcessDefinition definition = newest(process);
        try {
            return as(
                    person,
                    () -> UUID.fromString(((EngineFormService) forms)
                            .start(definition.getId(), person, values)
                            .getBusinessKey()));
        } catch (AuthorizationException notAllowed) {
            throw Refusal.forbidden("engine.start.notYours");
        }
    }

    @Override
    public void begin(String process, UUID subject) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    ExecutionEntity instance = engine.getDeploymentCache()
                            .findDeployedLatestProcessDefinitionByKey(process)
                            .createProcessInstance(subject.toString());
                    instance.start();
                    return instance;
                }));
    }

    private ProcessDefinition newest(String process) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult())
                .orElseThrow(() -> Refusal.notFound("engine.start.unknown", process));
    }

    private <T> T as(String person, Supplier<T> work) {
        identity.setAuthentication(person, directory.groupsOf(person));
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
