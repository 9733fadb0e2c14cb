package dk.direktionsbord.engine;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.springframework.stereotype.Component;

/** Answers whether a form hides a field, by the same FEEL condition the browser reads. Hidden only when exactly true. */
@Component
class HideCondition {
    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

    boolean hides(String condition, FormData data) {
        return Boolean.TRUE.equals(feel.evaluateSimpleExpression(condition.substring(1), data));
    }
}
