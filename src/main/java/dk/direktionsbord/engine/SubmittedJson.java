package dk.direktionsbord.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.workflow.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** Submitted values as plain texts, numbers, truth values, lists and maps, whichever type the engine gave them. */
final class SubmittedJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SubmittedJson() {}

    static Map<String, @Nullable Object> plain(Map<String, @Nullable Object> submitted) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (submitted != null) {
            submitted.keySet().forEach(key -> values.put(key, plain(key, typed(submitted, key))));
        }
        return values;
    }

    /** A list or a map as the engine's JSON value, which is what a browser needs to read it. */
    static TypedValue json(Object value) {
        try {
            return SpinValues.jsonValue(MAPPER.writeValueAsString(value)).create();
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static @Nullable Object typed(Map<String, @Nullable Object> submitted, String key) {
        return submitted instanceof org.camunda.bpm.engine.variable.VariableMap map
                ? map.getValueTyped(key)
                : submitted.get(key);
    }

    private static @Nullable Object plain(String key, @Nullable Object value) {
        if (value instanceof SerializableValue serialized) {
            return parse(key, serialized.getValueSerialized());
        }
        if (value instanceof TypedValue typed) {
            return plain(key, typed.getValue());
        }
        return value instanceof SpinJsonNode json ? parse(key, json.toString()) : value;
    }

    private static @Nullable Object parse(String key, @Nullable String json) {
        try {
            return json == null ? null : MAPPER.readValue(json, Object.class);
        } catch (JsonProcessingException broken) {
            throw Refusal.at(key, "engine.json", key);
        }
    }

    static TypedValue served(Object value) {
        return value instanceof java.util.Collection<?> || value instanceof Map<?, ?>
                ? json(value)
                : Variables.untypedValue(value);
    }
}
