package dk.direktionsbord.engine;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fills an action's input record by name and turns its output record into process variables.
 *
 * <p>Names are looked for in this order: the given names {@code matterId}, {@code meetingId}, {@code recusalId} and
 * {@code performedBy}, the form submitted in
 * this transaction, and the variables in scope. Outputs are set on the nearest instance of a multi-instance, else on the
 * process instance, so that parallel branches never write the same variable.
 */
@Component
class StepBinding {
    static final String SYSTEM = "system";

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    <I extends Record> I read(DelegateExecution execution, Class<I> type) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.put(component.getName(), valueOf(component.getName(), execution));
        }
        return mapper.convertValue(values, type);
    }

    void write(DelegateExecution execution, Record output) {
        for (RecordComponent component : output.getClass().getRecordComponents()) {
            Object value = value(component, output);
            if (value != null) {
                home((ExecutionEntity) execution).setVariableLocal(component.getName(), plain(value));
            }
        }
    }

    private static @Nullable Object valueOf(String name, DelegateExecution execution) {
        return switch (name) {
            case "matterId", "meetingId", "recusalId" -> execution.getProcessBusinessKey();
            case "performedBy" -> CurrentSubmission.person().orElse(SYSTEM);
            default -> CurrentSubmission.holds(name) ? CurrentSubmission.value(name) : execution.getVariable(name);
        };
    }

    private static ExecutionEntity home(ExecutionEntity execution) {
        ExecutionEntity scope = execution;
        while (scope.getParentId() != null) {
            if (scope.hasVariableLocal("loopCounter")) {
                return scope;
            }
            scope = Objects.requireNonNull(scope.getParent());
        }
        return scope;
    }

    private static @Nullable Object value(RecordComponent component, Record output) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(output);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("Cannot read " + component, failed);
        }
    }

    private static Object plain(Object value) {
        return value instanceof Enum<?> choice ? choice.name() : value instanceof UUID id ? id.toString() : value;
    }
}
