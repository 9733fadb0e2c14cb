package dk.direktionsbord.matter.form;

import dk.direktionsbord.matter.MatterFacts;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of a matter as the fields of the form that holds them: each fact is a field of its own name. */
final class FactFields {
    private FactFields() {}

    static Map<String, Object> of(MatterFacts facts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : MatterFacts.class.getRecordComponents()) {
            Object value = value(component, facts);
            if (value != null) {
                fields.put(component.getName(), plain(value));
            }
        }
        return fields;
    }

    private static @Nullable Object value(RecordComponent component, MatterFacts facts) {
        try {
            return component.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("Cannot read " + component, failed);
        }
    }

    private static Object plain(Object value) {
        return value instanceof Boolean || value instanceof List<?> ? value : value.toString();
    }
}
