package dk.direktionsbord.implementation.task;

import dk.direktionsbord.workflow.CaseScope;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A place in a running process, with the variables that can be seen from there. */
record ScopeAt(UUID matterId, Map<String, String> variables) implements CaseScope {
    static ScopeAt matter(UUID matter) {
        return new ScopeAt(matter, Map.of());
    }

    static ScopeAt centre(UUID matter, UUID centre) {
        return new ScopeAt(matter, Map.of("centre", centre.toString()));
    }

    static ScopeAt unit(UUID matter, UUID centre, String unit) {
        return new ScopeAt(matter, Map.of("centre", centre.toString(), "unit", unit));
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public Optional<String> step() {
        return Optional.empty();
    }

    @Override
    public Optional<String> person() {
        return Optional.empty();
    }
}
