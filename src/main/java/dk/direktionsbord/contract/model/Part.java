package dk.direktionsbord.contract.model;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A named value that an action takes or gives.
 *
 * @param optional whether it may be missing
 * @param counted whether it is a bare number, which is zero when nothing is filled in
 * @param choices the only values it can have, or empty when it is free
 */
public record Part(String name, ValueKind kind, boolean optional, boolean counted, Set<String> choices) {
    /** A text that is always there, such as the element of a multi-instance. */
    public static Part text(String name) {
        return new Part(name, ValueKind.TEXT, false, false, Set.of());
    }

    static Part of(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Class<?> type = component.getType();
        return new Part(component.getName(), ValueKind.of(type), optional, type.isPrimitive(), constants(type));
    }

    /** The same name from two sources: free when either is free. */
    Part or(Part other) {
        Set<String> both = new LinkedHashSet<>(choices);
        both.addAll(other.choices);
        boolean free = choices.isEmpty() || other.choices.isEmpty();
        ValueKind shared = kind == other.kind ? kind : ValueKind.UNKNOWN;
        return new Part(name, shared, optional || other.optional, counted && other.counted, free ? Set.of() : both);
    }

    /** The same value under another name; a call that brings nothing back sets it empty. */
    Part as(String newName) {
        return new Part(newName, kind, false, counted, choices);
    }

    private static Set<String> constants(Class<?> type) {
        Object[] values = type.isEnum() ? type.getEnumConstants() : new Object[0];
        return Stream.of(values)
                .map(each -> ((Enum<?>) each).name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
