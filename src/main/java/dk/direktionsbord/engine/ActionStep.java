package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Action;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.core.ResolvableType;

/** An action as a step the engine can run: variables in, record through, variables out. */
final class ActionStep implements JavaDelegate {
    private final Action<Record, Record> action;
    private final Class<? extends Record> inputType;
    private final StepBinding binding;

    @SuppressWarnings("unchecked")
    ActionStep(Action<?, ?> action, StepBinding binding) {
        this.action = (Action<Record, Record>) action;
        this.inputType = (Class<? extends Record>) ResolvableType.forInstance(action)
                .as(Action.class)
                .getGeneric(0)
                .toClass();
        this.binding = binding;
    }

    String name() {
        return ActionCatalogue.nameOf(action);
    }

    @Override
    public void execute(DelegateExecution execution) {
        Record input = binding.read(execution, inputType);
        binding.write(execution, action.perform(input));
    }
}
