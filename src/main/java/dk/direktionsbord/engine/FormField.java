package dk.direktionsbord.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A field of a form as it is described in the {@code .form} file.
 *
 * @param hides the conditions under which the field is not shown: its own and those of the groups around it
 * @param rows the fields of each row when the field is a dynamic list, else empty
 */
record FormField(String key, String type, JsonNode source, List<String> hides, List<FormField> rows) {
    String label() {
        String label =
                source.path(type.equals("datetime") ? "dateLabel" : "label").asText("");
        return label.isBlank() || label.startsWith("=") ? key : label;
    }

    boolean required() {
        return source.path("validate").path("required").asBoolean(false);
    }

    JsonNode rule(String name) {
        return source.path("validate").path(name);
    }

    boolean submitted() {
        return !source.path("disabled").asBoolean(false);
    }
}
