package dk.direktionsbord.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * The only names an expression in a diagram can reach: actions, case values and variables. There is no way from a name
 * to a property or a method of what it stands for, so an expression cannot run code on the server.
 */
final class DiagramNames extends ELResolver {
    private final ActionCatalogue actions;
    private final CaseValueCatalogue caseValues;

    DiagramNames(ActionCatalogue actions, CaseValueCatalogue caseValues) {
        this.actions = actions;
        this.caseValues = caseValues;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        context.setPropertyResolved(true);
        String name = String.valueOf(property);
        if (base != null) {
            return businessKey(base, name);
        }
        if (name.equals("execution")) {
            return new RunningProcess(scope(name, context));
        }
        Optional<ActionStep> action = actions.named(name);
        return action.isPresent() ? action.get() : valueOf(name, context);
    }

    private @Nullable Object valueOf(String name, ELContext context) {
        VariableScope scope = scope(name, context);
        return caseValues.knows(name) ? caseValues.read(name, scope) : variable(name, scope);
    }

    private static VariableScope scope(String name, ELContext context) {
        VariableScope scope = (VariableScope) context.getContext(VariableScope.class);
        if (scope == null) {
            throw new PropertyNotFoundException("There is no running process to ask for " + name);
        }
        return scope;
    }

    /** The one look inside a value that is allowed, because Modeler writes it to hand a called process its matter. */
    private static Object businessKey(Object base, String property) {
        if (base instanceof RunningProcess process && property.equals("processBusinessKey")) {
            return ((DelegateExecution) process.scope()).getProcessBusinessKey();
        }
        throw new PropertyNotFoundException("Expressions may not look inside a value: " + property);
    }

    private static @Nullable Object variable(String name, VariableScope scope) {
        if (!scope.hasVariable(name)) {
            throw new PropertyNotFoundException("No action, case value or variable is called " + name);
        }
        return scope.getVariable(name);
    }

    @Override
    public Object invoke(
            ELContext context, @Nullable Object base, Object method, Class<?>[] types, Object[] parameters) {
        throw new PropertyNotFoundException("Expressions may not call methods: " + method);
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return java.util.Collections.emptyIterator();
    }

    @Override
    public Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return Object.class;
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
        throw new PropertyNotFoundException("Expressions may not change anything: " + property);
    }

    /** What {@code execution} stands for: nothing can be asked of it but the business key. */
    private record RunningProcess(VariableScope scope) {}
}
