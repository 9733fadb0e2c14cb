package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.OptionList.Option;
import dk.direktionsbord.workflow.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds submitted values against the form, for every way in: a missing required field, a wrong type, a text that is too
 * long, a choice that is not on the list and a field the form does not have are all told at once, each at its field.
 */
final class FormCheck {
    private final HideCondition conditions;
    private final Function<String, List<Option>> options;
    private final Supplier<Map<String, Object>> shown;
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * @param options the choices of an option list by its name
     * @param shown what the form shows besides its fields; asked for only when a condition reads it
     */
    FormCheck(HideCondition conditions, Function<String, List<Option>> options, Supplier<Map<String, Object>> shown) {
        this.conditions = conditions;
        this.options = options;
        this.shown = shown;
    }

    /**
     * @param rules what the room says about the form besides; a field that is wrong already is not told twice
     * @return the values by field, blank ones as null, ready to be recorded
     * @throws Refusal naming every field that is wrong
     */
    Map<String, @Nullable Object> check(
            FormSchema form, Map<String, @Nullable Object> values, Supplier<List<FieldError>> rules) {
        refuseUnknown(form.fields(), values, "");
        Map<String, @Nullable Object> clean = checkFields(form.fields(), values, "");
        var wrong = errors.stream().map(FieldError::field).collect(Collectors.toSet());
        rules.get().stream().filter(error -> !wrong.contains(error.field())).forEach(errors::add);
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
        return clean;
    }

    private void refuseUnknown(List<FormField> fields, Map<String, @Nullable Object> values, String path) {
        var known =
                fields.stream().filter(FormField::submitted).map(FormField::key).collect(Collectors.toSet());
        values.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> refuse(path + key, "engine.field.unknown", path + key));
    }

    private Map<String, @Nullable Object> checkFields(
            List<FormField> fields, Map<String, @Nullable Object> values, String path) {
        Map<String, @Nullable Object> clean = new LinkedHashMap<>();
        for (FormField field : fields) {
            if (field.submitted()) {
                checkField(field, values, path, clean);
            }
        }
        return clean;
    }

    private void checkField(
            FormField field, Map<String, @Nullable Object> values, String path, Map<String, @Nullable Object> clean) {
        Object value = FieldValue.blankToNull(values.get(field.key()));
        if (hidden(field, values, path)) {
            refuseHidden(field, value, path);
            clean.put(field.key(), value);
        } else if (value == null || field.required() && Boolean.FALSE.equals(value)) {
            refuseMissing(field, path);
            clean.put(field.key(), null);
        } else if (field.type().equals("dynamiclist")) {
            clean.put(field.key(), checkRows(field, value, path));
        } else {
            new FieldValue(field, value)
                    .problem(choices(field))
                    .ifPresent(problem -> errors.add(new FieldError(path + field.key(), problem)));
            clean.put(field.key(), value);
        }
    }

    private List<Map<String, @Nullable Object>> checkRows(FormField list, Object value, String path) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        if (!(value instanceof List<?> items) || items.size() > 200) {
            refuse(path + list.key(), "engine.field.rows", list.label());
            return rows;
        }
        for (int index = 0; index < items.size(); index++) {
            checkRow(list, items.get(index), path + list.key() + "[" + index + "].", rows);
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private void checkRow(
            FormField list, @Nullable Object item, String path, List<Map<String, @Nullable Object>> rows) {
        if (!(item instanceof Map<?, ?> row)) {
            refuse(path, "engine.field.row", list.label());
        } else if (!FieldValue.allBlank(row.values())) {
            Map<String, @Nullable Object> values = (Map<String, @Nullable Object>) row;
            refuseUnknown(list.rows(), values, path);
            rows.add(checkFields(list.rows(), values, path));
        }
    }

    private boolean hidden(FormField field, Map<String, @Nullable Object> values, String path) {
        if (field.hides().isEmpty()) {
            return false;
        }
        FormData data = path.isEmpty() ? new FormData(values, shown) : FormData.ofRow(values);
        return field.hides().stream().anyMatch(condition -> conditions.hides(condition, data));
    }

    /** A tick or a zero in a field that is not shown says nothing and harms nothing; anything else would be lost. */
    private void refuseHidden(FormField field, @Nullable Object value, String path) {
        boolean harmless = value instanceof Boolean || value instanceof Number number && number.doubleValue() == 0;
        if (value != null && !harmless) {
            refuse(path + field.key(), "engine.field.hidden", field.label());
        }
    }

    private void refuseMissing(FormField field, String path) {
        if (field.required()) {
            refuse(path + field.key(), "engine.field.required", field.label());
        }
    }

    private List<String> choices(FormField field) {
        if (field.source().hasNonNull("valuesKey")) {
            return options.apply(field.source().path("valuesKey").asText()).stream()
                    .map(Option::value)
                    .toList();
        }
        List<String> values = new ArrayList<>();
        field.source()
                .path("values")
                .forEach(option -> values.add(option.path("value").asText()));
        return values;
    }

    private void refuse(String field, String key, Object... arguments) {
        errors.add(new FieldError(field, DanishTexts.text(key, arguments)));
    }
}
