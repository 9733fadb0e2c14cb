package dk.direktionsbord.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a JSON body into a record and tells every wrong type, unknown name and impossible choice at once, each at its
 * path, where a plain parser would stop at the first.
 */
final class JsonReading {
    private final List<FieldError> errors = new ArrayList<>();

    private JsonReading() {}

    /** @throws Refusal naming every path that cannot be read */
    static <T extends Record> T read(ObjectMapper mapper, JsonNode body, Class<T> type) {
        JsonReading reading = new JsonReading();
        reading.record(body, type, "");
        if (!reading.errors.isEmpty()) {
            throw Refusal.fields(reading.errors);
        }
        try {
            return mapper.treeToValue(body, type);
        } catch (JsonProcessingException unreadable) {
            throw Refusal.of("web.problem.unreadable");
        }
    }

    private void record(JsonNode node, Class<?> type, String path) {
        if (!node.isObject()) {
            wrong(path.isEmpty() ? "(body)" : path, "web.json.object");
            return;
        }
        Map<String, Type> known = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            known.put(component.getName(), component.getGenericType());
        }
        node.fields().forEachRemaining(field -> {
            String at = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            if (!known.containsKey(field.getKey())) {
                wrong(at, "web.json.unknown");
            } else if (!field.getValue().isNull()) {
                value(field.getValue(), known.get(field.getKey()), at);
            }
        });
    }

    private void value(JsonNode node, Type type, String path) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            list(node, list.getActualTypeArguments()[0], path);
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            record(node, plain, path);
        } else if (type instanceof Class<?> plain) {
            scalar(node, plain, path);
        }
    }

    private void list(JsonNode node, Type item, String path) {
        if (!node.isArray()) {
            wrong(path, "web.json.list");
            return;
        }
        for (int index = 0; index < node.size(); index++) {
            value(node.get(index), item, path + "[" + index + "]");
        }
    }

    private void scalar(JsonNode node, Class<?> type, String path) {
        if (type == String.class && (!node.isTextual() || node.asText().indexOf('\0') >= 0)) {
            wrong(path, "web.json.text");
        } else if ((type == boolean.class || type == Boolean.class) && !node.isBoolean()) {
            wrong(path, "web.json.boolean");
        } else if ((type == Integer.class || type == int.class) && !node.canConvertToExactIntegral()) {
            wrong(path, "web.json.whole");
        } else if (type == LocalDate.class && !isDate(node)) {
            wrong(path, "web.json.date");
        } else if (type.isEnum() && !isChoice(node, type)) {
            wrong(path, "web.json.choice", choices(type));
        }
    }

    private static boolean isDate(JsonNode node) {
        try {
            return node.isTextual() && LocalDate.parse(node.asText()) != null;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static boolean isChoice(JsonNode node, Class<?> type) {
        return node.isTextual()
                && Arrays.stream(type.getEnumConstants())
                        .anyMatch(choice -> ((Enum<?>) choice).name().equals(node.asText()));
    }

    private static String choices(Class<?> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(choice -> ((Enum<?>) choice).name())
                        .toList());
    }

    private void wrong(String path, String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = path;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        errors.add(new FieldError(path, DanishTexts.text(key, all)));
    }
}
