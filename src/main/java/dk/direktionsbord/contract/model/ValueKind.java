package dk.direktionsbord.contract.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.ClassUtils;

/** What sort of value a name holds. Ids and enums travel as text. */
public enum ValueKind {
    TEXT,
    NUMBER,
    TRUTH,
    DATE,
    LIST,
    /** something the check cannot know, which fits everywhere */
    UNKNOWN;

    private static final Map<Class<?>, ValueKind> BY_CLASS = Map.of(
            String.class, TEXT,
            UUID.class, TEXT,
            Integer.class, NUMBER,
            Long.class, NUMBER,
            BigDecimal.class, NUMBER,
            Boolean.class, TRUTH,
            LocalDate.class, DATE,
            List.class, LIST);

    static ValueKind of(Class<?> type) {
        return type.isEnum() ? TEXT : BY_CLASS.getOrDefault(ClassUtils.resolvePrimitiveIfNecessary(type), UNKNOWN);
    }

    /** Whether a value of this kind can be handed to someone who needs the other kind. */
    public boolean fits(ValueKind needed) {
        return this == needed || this == UNKNOWN || needed == UNKNOWN;
    }
}
