package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Refusal;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;

/** The engine's runtime service, in which nothing starts around its form. */
class EngineRuntimeService extends RuntimeServiceImpl {
    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String definitionId) {
        throw Refusal.of("engine.start.form");
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceByKey(String key) {
        throw Refusal.of("engine.start.form");
    }
}
