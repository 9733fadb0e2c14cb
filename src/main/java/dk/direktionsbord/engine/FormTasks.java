package dk.direktionsbord.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** What people know a form by: the tasks it belongs to, and the processes that begin with it. */
@Component
class FormTasks {
    private final ProcessEngineConfigurationImpl engine;

    FormTasks(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** The names for each form's id, in the newest versions; within a command of the engine. */
    Map<String, Set<String>> byForm() {
        Map<String, Set<String>> names = new HashMap<>();
        engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(newest -> read(newest, names));
        return names;
    }

    private void read(ProcessDefinition newest, Map<String, Set<String>> names) {
        ProcessDefinitionEntity process = engine.getDeploymentCache().findDeployedProcessDefinitionById(newest.getId());
        add(names, process.getStartFormDefinition(), newest.getName());
        process.getTaskDefinitions()
                .values()
                .forEach(task -> add(
                        names,
                        task.getFormDefinition(),
                        task.getNameExpression().getExpressionText()));
    }

    private static void add(Map<String, Set<String>> names, FormDefinition shown, String name) {
        Optional.ofNullable(shown.getCamundaFormDefinitionKey())
                .ifPresent(form -> names.computeIfAbsent(form.getExpressionText(), key -> new TreeSet<>())
                        .add(name));
    }
}
