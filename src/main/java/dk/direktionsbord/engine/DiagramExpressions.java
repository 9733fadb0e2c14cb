package dk.direktionsbord.engine;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;

/** The expression language of diagrams, reduced to the names of {@link DiagramNames}: no beans, no functions. */
final class DiagramExpressions extends JuelExpressionManager {
    private final DiagramNames names;

    DiagramExpressions(DiagramNames names) {
        this.names = names;
    }

    @Override
    protected ELResolver createElResolver() {
        return names;
    }

    @Override
    protected FunctionMapper createFunctionMapper() {
        return new FunctionMapper() {
            @Override
            public Method resolveFunction(String prefix, String localName) {
                throw new IllegalArgumentException("Expressions may not call functions: " + localName);
            }
        };
    }
}
