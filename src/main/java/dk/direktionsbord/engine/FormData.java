package dk.direktionsbord.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * What a form's conditions read: what was submitted, and for names that were not, what the form shows. To work out what it
 * shows costs a dozen questions to the database, so it is not done for a condition on the submitted alone.
 */
final class FormData implements VariableContext {
    private static final String THIS = "this";

    private final Map<String, @Nullable Object> submitted;
    private final Supplier<Map<String, Object>> shown;

    FormData(Map<String, @Nullable Object> submitted, Supplier<Map<String, Object>> shown) {
        this.submitted = new HashMap<>(submitted);
        this.submitted.put(THIS, submitted);
        this.shown = shown;
    }

    /** A row of a list, which can be read as {@code this} only. */
    static FormData ofRow(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> none = Map.of();
        FormData data = new FormData(none, Map::of);
        data.submitted.put(THIS, row);
        return data;
    }

    @Override
    public TypedValue resolve(String name) {
        return Variables.untypedValue(
                submitted.containsKey(name) ? submitted.get(name) : shown.get().get(name));
    }

    @Override
    public boolean containsVariable(String name) {
        return submitted.containsKey(name) || shown.get().containsKey(name);
    }

    @Override
    public Set<String> keySet() {
        Map<String, @Nullable Object> all = new HashMap<>(shown.get());
        all.putAll(submitted);
        return all.keySet();
    }
}
