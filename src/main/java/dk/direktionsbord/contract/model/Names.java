package dk.direktionsbord.contract.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names at hand at one point of a process.
 *
 * @param variables values the process carries along
 * @param fields fields of the form that was just handed in; they are gone at the next wait
 * @param unsure whether a step on the way is itself a mistake, so that there may be more names than are known
 */
public record Names(Map<String, Part> variables, Map<String, FormComponent> fields, boolean unsure) {
    static Names of(Collection<Part> variables) {
        return new Names(Map.of(), Map.of(), false).with(variables);
    }

    Names with(Collection<Part> added) {
        Map<String, Part> more = new LinkedHashMap<>(variables);
        added.forEach(part -> more.put(part.name(), part));
        return new Names(more, fields, unsure);
    }

    Names withForm(Optional<FormFile> form) {
        Map<String, FormComponent> fresh = new LinkedHashMap<>();
        form.ifPresent(found -> found.fields().forEach(field -> fresh.put(field.key(), field)));
        return new Names(variables, fresh, unsure || form.isEmpty());
    }

    Names withoutFields() {
        return new Names(variables, Map.of(), unsure);
    }

    Names doubted() {
        return new Names(variables, fields, true);
    }

    /** The names that both ways bring. */
    Names both(Names other) {
        Names all = either(other);
        Map<String, Part> shared = new LinkedHashMap<>(all.variables);
        shared.keySet().retainAll(variables.keySet());
        shared.keySet().retainAll(other.variables.keySet());
        Map<String, FormComponent> sharedFields = new LinkedHashMap<>(fields);
        sharedFields.keySet().retainAll(other.fields.keySet());
        return new Names(shared, sharedFields, unsure || other.unsure);
    }

    /** The names that at least one way brings. */
    Names either(Names other) {
        Map<String, Part> all = new LinkedHashMap<>(variables);
        other.variables.forEach((name, part) -> all.merge(name, part, Part::or));
        Map<String, FormComponent> allFields = new LinkedHashMap<>(other.fields);
        allFields.putAll(fields);
        return new Names(all, allFields, unsure || other.unsure);
    }
}
