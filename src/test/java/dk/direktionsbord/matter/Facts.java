package dk.direktionsbord.matter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts of a matter by name; what is not set is no, none or the default. */
public final class Facts {
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Facts() {}

    /** Nothing set: a matter of the centre's own. */
    public static Facts none() {
        return new Facts();
    }

    /** These flags are set. */
    public static Facts yes(String... names) {
        Facts facts = none();
        for (String name : names) {
            facts.with(name, true);
        }
        return facts;
    }

    public Facts with(String name, Object value) {
        values.put(name, value instanceof Enum<?> choice ? choice.name() : value);
        return this;
    }

    public Facts affecting(String... centres) {
        return with("affectedCentres", List.of(centres));
    }

    public MatterFacts build() {
        return MatterJson.read(MatterJson.write(values), MatterFacts.class);
    }
}
