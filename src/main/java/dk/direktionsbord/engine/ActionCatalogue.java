package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Action;
import java.beans.Introspector;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Every action of the product by the name a diagram calls it; nothing else in the product can be called. */
@Component
class ActionCatalogue {
    private final SingletonSupplier<Map<String, ActionStep>> steps;

    ActionCatalogue(ObjectProvider<Action<?, ?>> actions, StepBinding binding) {
        this.steps = SingletonSupplier.of(() -> actions.stream()
                .map(action -> new ActionStep(action, binding))
                .collect(Collectors.toUnmodifiableMap(ActionStep::name, Function.identity())));
    }

    Optional<ActionStep> named(String name) {
        return Optional.ofNullable(steps.obtain().get(name));
    }

    /** The name a diagram writes for an action's class. */
    static String nameOf(Action<?, ?> action) {
        return Introspector.decapitalize(AopUtils.getTargetClass(action).getSimpleName());
    }
}
