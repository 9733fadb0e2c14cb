package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.ModelDoor;
import dk.direktionsbord.workflow.OnBehalf;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;

/** Puts our rooms into the engine: names in expressions, forms, people, briefed tasks and the door for models. */
@Configuration(proxyBeanMethods = false)
class EngineRooms {
    /** The engine offers the same object as its form service; this is the one to ask for. */
    @Bean
    @Primary
    EngineFormService engineFormService(
            Submissions submissions, FormLibrary forms, ShownContent shown, TaskRights rights) {
        return new EngineFormService(submissions, forms, shown, rights);
    }

    @Bean
    OnBehalf onBehalf() {
        return CurrentSubmission::behalfOf;
    }

    @Bean
    @Order(Integer.MAX_VALUE)
    @DependsOnDatabaseInitialization
    AbstractProcessEnginePlugin rooms(
            ActionCatalogue actions,
            CaseValueCatalogue caseValues,
            EngineFormService forms,
            ShownContent shown,
            Assignments assignments,
            DmnDecisionTables tables,
            ObjectProvider<Directory> directory,
            NewsOfTasks news,
            ObjectProvider<ModelDoor> door,
            ObjectProvider<EngineDeployedTables> readByCode) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setExpressionManager(new DiagramExpressions(new DiagramNames(actions, caseValues)));
                engine.setFormService(forms);
                engine.setRuntimeService(new EngineRuntimeService());
                engine.setTaskService(new EngineTaskService(forms, directory));
                engine.setFilterService(new EngineFilterService(directory));
                engine.setRepositoryService(new GuardedRepository(door, readByCode));
                engine.setResourceAuthorizationProvider(new TaskReaders(assignments));
                engine.setIdentityProviderSessionFactory(new DirectorySession.Factory(directory));
                engine.setEnableExpressionsInAdhocQueries(false);
                engine.setEnableExpressionsInStoredQueries(false);
                engine.setEnableHistoricInstancePermissions(false);
                engine.setCustomHistoryLevels(List.of(new ThinHistory()));
                engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
                engine.setTaskMetricsEnabled(false);
                engine.setCmmnEnabled(false);
                // a broken rule is an answer to a person; what really fails is written by the interface or the job
                engine.setEnableCmdExceptionLogging(false);
                engine.setEnableScriptCompilation(false);
                engine.setEnableFetchScriptEngineFromProcessApplication(false);
                engine.setDmnEngineConfiguration(listening(tables));
                addBriefedTasks(engine);
            }

            private void addBriefedTasks(ProcessEngineConfigurationImpl engine) {
                List<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> listeners = new ArrayList<>();
                if (engine.getCustomPostBPMNParseListeners() != null) {
                    listeners.addAll(engine.getCustomPostBPMNParseListeners());
                }
                listeners.add(new BriefedTasks(shown, assignments, news));
                engine.setCustomPostBPMNParseListeners(listeners);
            }
        };
    }

    private static DefaultDmnEngineConfiguration listening(DmnDecisionTables tables) {
        DefaultDmnEngineConfiguration dmn = new DefaultDmnEngineConfiguration();
        dmn.getCustomPostDecisionTableEvaluationListeners().add(tables);
        return dmn;
    }
}
