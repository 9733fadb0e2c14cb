package dk.direktionsbord.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.direktionsbord.workflow.OptionList.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A form read from its file: the fields it lets people fill in, wherever they stand in it. */
record FormSchema(String id, JsonNode source, List<FormField> fields) {
    private static final Set<String> INPUTS = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "taglist",
            "checklist",
            "datetime",
            "dynamiclist");

    static FormSchema of(JsonNode source) {
        return new FormSchema(source.path("id").asText(), source, fieldsIn(source, List.of()));
    }

    /** The form with the choices of every option list written into it, as a browser gets it. */
    JsonNode withOptions(Function<String, List<Option>> options) {
        ObjectNode copy = source.deepCopy();
        fillOptions(copy, options);
        return copy;
    }

    private static List<FormField> fieldsIn(JsonNode container, List<String> outerHides) {
        List<FormField> fields = new ArrayList<>();
        for (JsonNode component : container.path("components")) {
            List<String> hides = hidesOf(component, outerHides);
            String type = component.path("type").asText();
            if (type.equals("group")) {
                fields.addAll(fieldsIn(component, hides));
            } else if (INPUTS.contains(type)) {
                fields.add(field(component, type, hides));
            }
        }
        return List.copyOf(fields);
    }

    private static FormField field(JsonNode component, String type, List<String> hides) {
        boolean list = type.equals("dynamiclist");
        String key = component.path(list ? "path" : "key").asText();
        return new FormField(key, type, component, hides, list ? fieldsIn(component, List.of()) : List.of());
    }

    private static List<String> hidesOf(JsonNode component, List<String> outer) {
        String own = component.path("conditional").path("hide").asText("");
        return own.isBlank()
                ? outer
                : Stream.concat(outer.stream(), Stream.of(own)).toList();
    }

    private static void fillOptions(JsonNode container, Function<String, List<Option>> options) {
        for (JsonNode component : container.path("components")) {
            if (component.hasNonNull("valuesKey")) {
                ObjectNode field = (ObjectNode) component;
                String name = field.remove("valuesKey").asText();
                ArrayNode values = field.putArray("values");
                options.apply(name)
                        .forEach(option ->
                                values.addObject().put("label", option.label()).put("value", option.value()));
            }
            fillOptions(component, options);
        }
    }
}
