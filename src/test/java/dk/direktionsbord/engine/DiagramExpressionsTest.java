package dk.direktionsbord.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.NestedExceptionUtils;

/** What an expression cannot do while a process runs, also in a model that was deployed past the contract check. */
class DiagramExpressionsTest {
    private final DiagramExpressions expressions = new DiagramExpressions(names());

    @BeforeEach
    void anEngineThatOnlyEvaluates() {
        ProcessEngineConfigurationImpl engine = new StandaloneInMemProcessEngineConfiguration();
        engine.setDelegateInterceptor(DelegateInvocation::proceed);
        Context.setProcessEngineConfiguration(engine);
    }

    @AfterEach
    void noEngine() {
        Context.removeProcessEngineConfiguration();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${''.getClass().forName('java.lang.Runtime').getMethod('exec', ''.getClass())}",
                "${text.getClass().getClassLoader()}",
                "${text.bytes}",
                "${text['class']}",
                "${execution.getProcessEngineServices()}",
                "${execution.processEngine}",
                "${now()}",
                "${currentUser()}",
                "${S('<x/>')}",
                "${environment}",
                "${dataSource.connection}"
            })
    void reachesNothingButNames(String expression) {
        VariableScope scope = mock(VariableScope.class);
        when(scope.hasVariable("text")).thenReturn(true);
        when(scope.getVariable("text")).thenReturn("a text");

        Throwable refused =
                catchThrowable(() -> expressions.createExpression(expression).getValue(scope));

        assertThat(refused).isNotNull();
        assertThat(NestedExceptionUtils.getMostSpecificCause(refused).getMessage())
                .containsPattern("may not|No action, case value or variable");
    }

    private static DiagramNames names() {
        ActionCatalogue noActions = mock(ActionCatalogue.class);
        when(noActions.named(any())).thenReturn(Optional.empty());
        return new DiagramNames(noActions, mock(CaseValueCatalogue.class));
    }
}
