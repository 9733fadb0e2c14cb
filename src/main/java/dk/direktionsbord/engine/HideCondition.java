package dk.direktionsbord.engine;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers whether a form hides a field, by the same FEEL condition the browser reads. Hidden only when exactly true. */
@Component
class HideCondition {
    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

    boolean hides(String condition, Map<String, @Nullable Object> data) {
        return Boolean.TRUE.equals(feel.evaluateSimpleExpression(condition.substring(1), context(data)));
    }

    private static VariableContext context(Map<String, @Nullable Object> data) {
        return Variables.fromMap(data).asVariableContext();
    }
}
