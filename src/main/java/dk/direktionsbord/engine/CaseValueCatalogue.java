package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.CaseValue;
import dk.direktionsbord.workflow.CaseValueSource;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Every case value of the product by its name. */
@Component
class CaseValueCatalogue {
    private final SingletonSupplier<Map<String, CaseValue>> values;

    CaseValueCatalogue(ObjectProvider<CaseValueSource> sources) {
        this.values = SingletonSupplier.of(() -> sources.stream()
                .flatMap(source -> source.caseValues().stream())
                .collect(Collectors.toUnmodifiableMap(CaseValue::name, Function.identity())));
    }

    boolean knows(String name) {
        return values.obtain().containsKey(name);
    }

    @Nullable
    Object read(String name, VariableScope scope) {
        CaseValue value = Objects.requireNonNull(values.obtain().get(name));
        return value.read().apply(EngineCaseScope.of(scope));
    }
}
