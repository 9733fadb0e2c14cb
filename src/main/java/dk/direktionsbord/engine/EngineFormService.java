package dk.direktionsbord.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.workflow.OptionList.OptionScope;
import dk.direktionsbord.workflow.Refusal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The engine's form service with our forms: served with choices and content, taken in through {@link Submissions}. */
class EngineFormService extends FormServiceImpl implements Submissions.FormFiles {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Submissions submissions;
    private final FormLibrary forms;
    private final ShownContent shown;
    private final TaskRights rights;

    EngineFormService(Submissions submissions, FormLibrary forms, ShownContent shown, TaskRights rights) {
        this.submissions = submissions;
        this.forms = forms;
        this.shown = shown;
        this.rights = rights;
    }

    void complete(String taskId, String person, Map<String, @Nullable Object> values) {
        submissions.complete(getCommandExecutor(), taskId, person, values, this);
    }

    ProcessInstance start(String definitionId, String person, Map<String, @Nullable Object> values) {
        ProcessDefinitionEntity definition = getCommandExecutor().execute(context -> {
            ProcessDefinitionEntity found = Context.getProcessEngineConfiguration()
                    .getDeploymentCache()
                    .findDeployedProcessDefinitionById(definitionId);
            context.getProcessEngineConfiguration()
                    .getCommandCheckers()
                    .forEach(checker -> checker.checkCreateProcessInstance(found));
            return found;
        });
        return submissions.start(getCommandExecutor(), definition, person, values, this);
    }

    /** What a person sees in the form of a task: content by name, not yet typed for the engine. */
    Map<String, Object> content(String taskId, String person) {
        return withTask(taskId, person, task -> shown.of(formOf(task).id(), task));
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, @Nullable Collection<String> names, boolean deserialize) {
        Map<String, Object> content = escaped(taskId, content(taskId, me()));
        VariableMap variables = Variables.createVariables();
        content.forEach((name, value) -> {
            if (names == null || names.contains(name)) {
                variables.putValueTyped(name, SubmittedJson.served(value));
            }
        });
        return variables;
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId) {
        return getTaskFormVariables(taskId, null, true);
    }

    @Override
    public VariableMap getStartFormVariables(
            String definitionId, @Nullable Collection<String> names, boolean deserialize) {
        return Variables.createVariables();
    }

    @Override
    public VariableMap getStartFormVariables(String definitionId) {
        return Variables.createVariables();
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return stream(withTask(taskId, me(), task -> {
            OptionScope scope = new OptionScope(me(), Optional.of(EngineCaseScope.of(task)));
            return formOf(task).withOptions(list -> forms.options(list, scope));
        }));
    }

    @Override
    public InputStream getDeployedStartForm(String definitionId) {
        OptionScope scope = new OptionScope(me(), Optional.empty());
        return stream(forms.of(definitionId, "start", () -> startForm(definitionId))
                .orElseThrow(() -> Refusal.of("engine.task.noForm"))
                .withOptions(list -> forms.options(list, scope)));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, @Nullable Object> values) {
        complete(taskId, me(), values);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, @Nullable Object> values, boolean deserialize) {
        complete(taskId, me(), values);
        return Variables.createVariables();
    }

    @Override
    public void submitTaskFormData(String taskId, Map<String, String> values) {
        complete(taskId, me(), new LinkedHashMap<>(values));
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, Map<String, @Nullable Object> values) {
        return start(definitionId, me(), values);
    }

    @Override
    public ProcessInstance submitStartForm(
            String definitionId, @Nullable String businessKey, Map<String, @Nullable Object> values) {
        return start(definitionId, me(), values);
    }

    @Override
    public ProcessInstance submitStartFormData(String definitionId, Map<String, String> values) {
        return start(definitionId, me(), new LinkedHashMap<>(values));
    }

    @Override
    public ProcessInstance submitStartFormData(
            String definitionId, @Nullable String businessKey, Map<String, String> values) {
        return start(definitionId, me(), new LinkedHashMap<>(values));
    }

    @Override
    public Optional<InputStream> taskForm(String taskId) {
        return found(() -> super.getDeployedTaskForm(taskId));
    }

    @Override
    public Optional<InputStream> startForm(String definitionId) {
        return found(() -> super.getDeployedStartForm(definitionId));
    }

    private <T> T withTask(String taskId, String person, Function<TaskEntity, T> read) {
        return getCommandExecutor()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    TaskEntity task = context.getTaskManager().findTaskById(taskId);
                    if (task == null) {
                        throw Refusal.conflict("engine.task.gone");
                    }
                    if (!rights.mayRead(task, person)) {
                        throw Refusal.forbidden("engine.task.notYours");
                    }
                    return CurrentSubmission.during(person, Map.of(), () -> read.apply(task));
                }));
    }

    private FormSchema formOf(TaskEntity task) {
        return forms.of(task, () -> taskForm(task.getId())).orElseThrow(() -> Refusal.of("engine.task.noForm"));
    }

    /** Shown texts are read as markup by the browser, so what people wrote must not become markup; fields stay raw. */
    private Map<String, Object> escaped(String taskId, Map<String, Object> content) {
        var fields = withTask(taskId, me(), this::formOf).fields().stream()
                .map(FormField::key)
                .toList();
        Map<String, Object> safe = new LinkedHashMap<>(content);
        safe.replaceAll((name, value) -> value instanceof String text && !fields.contains(name) ? escape(text) : value);
        return safe;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static Optional<InputStream> found(java.util.function.Supplier<InputStream> source) {
        try {
            return Optional.of(source.get());
        } catch (BadUserRequestException noForm) {
            return Optional.empty();
        }
    }

    private InputStream stream(JsonNode form) {
        try {
            return new ByteArrayInputStream(mapper.writeValueAsBytes(form));
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String me() {
        return Signatory.signedIn();
    }
}
