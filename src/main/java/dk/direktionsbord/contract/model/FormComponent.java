package dk.direktionsbord.contract.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** One component of a form: a field, a group, or something to read. */
public record FormComponent(FormFile form, JsonNode json, int position) {
    private static final Map<String, ValueKind> FIELDS = Map.of(
            "textfield", ValueKind.TEXT,
            "textarea", ValueKind.TEXT,
            "number", ValueKind.NUMBER,
            "checkbox", ValueKind.TRUTH,
            "radio", ValueKind.TEXT,
            "select", ValueKind.TEXT,
            "taglist", ValueKind.LIST,
            "checklist", ValueKind.LIST,
            "datetime", ValueKind.DATE,
            "dynamiclist", ValueKind.LIST);

    public String type() {
        return json.path("type").asText();
    }

    public boolean isField() {
        return FIELDS.containsKey(type());
    }

    /** The name its value travels by; a list of rows has it as its path. */
    public String key() {
        return json.path(type().equals("dynamiclist") ? "path" : "key").asText();
    }

    public String label() {
        String label = json.path("label").asText();
        return label.isBlank() ? key() : label;
    }

    public ValueKind kind() {
        return FIELDS.getOrDefault(type(), ValueKind.UNKNOWN);
    }

    /** Whether a value always comes: lists come empty, boxes come unticked, other fields only when they must be filled. */
    public boolean alwaysAnswered() {
        boolean shown = json.path("conditional").isMissingNode() && !showsOnly();
        boolean empty = kind() == ValueKind.LIST || kind() == ValueKind.TRUTH;
        return empty || (shown && json.path("validate").path("required").asBoolean());
    }

    /** Whether the person cannot change it. */
    public boolean showsOnly() {
        return json.path("readonly").asBoolean() || json.path("disabled").asBoolean();
    }

    public Place place() {
        String where = form.place().where() + " → " + (label().isBlank() ? type() : "\"" + label() + "\"");
        String id = json.path("id").asText(key());
        return new Place(form.name(), position, id.isEmpty() ? form.id() : id, where);
    }

    FormComponent at(int newPosition) {
        return new FormComponent(form, json, newPosition);
    }
}
