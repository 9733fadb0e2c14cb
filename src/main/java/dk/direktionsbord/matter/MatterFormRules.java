package dk.direktionsbord.matter;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.FormRules;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks {@link MatterRules} about a new matter while its form is checked, so that every mistake is told at once. */
@Component
class MatterFormRules implements FormRules {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final MatterRules rules;
    private final Clock clock;

    MatterFormRules(MatterRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "matter-description";
    }

    @Override
    public List<FieldError> broken(String person, Map<String, @Nullable Object> values, Optional<CaseScope> scope) {
        return read(person, values)
                .map(fields -> Matter.submitted(
                        fields, Objects.requireNonNullElse(fields.owningCentre(), ""), "", clock.instant()))
                .map(rules::forSubmission)
                .orElse(List.of());
    }

    /** Empty when a value is of the wrong type, which the form's own check has told already. */
    private Optional<MatterFields> read(String person, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
        all.values().removeIf(value -> value instanceof String text && text.isBlank());
        all.put("performedBy", person);
        all.put("matterId", new UUID(0, 0).toString());
        try {
            return Optional.of(mapper.convertValue(all, MatterFields.class));
        } catch (IllegalArgumentException wrongType) {
            return Optional.empty();
        }
    }
}
