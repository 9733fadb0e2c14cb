package dk.direktionsbord.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;

/**
 * The diagrams and forms in force. Whoever deploys one of them gets the rest of the set deployed beside it, because a
 * diagram finds its forms and the processes it calls only in its own deployment. Decision tables stand alone.
 */
final class SetInForce {
    private final RepositoryService repository;

    SetInForce(RepositoryService repository) {
        this.repository = repository;
    }

    void complete(DeploymentBuilderImpl given) {
        if (isShipped(given) || given.getResourceNames().stream().noneMatch(SetInForce::belongsToTheSet)) {
            return;
        }
        if (given.isDeployChangedOnly()) {
            given.enableDuplicateFiltering(false);
        }
        Set<String> names = Set.copyOf(given.getResourceNames());
        diagramsAndForms().stream()
                .filter(file -> !names.contains(file.getName()))
                .forEach(file -> given.addInputStream(file.getName(), new ByteArrayInputStream(file.getBytes())));
    }

    private List<Resource> diagramsAndForms() {
        List<ProcessDefinition> newest = repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1);
        return newest.stream()
                .flatMap(process -> repository.getDeploymentResources(process.getDeploymentId()).stream())
                .filter(file -> belongsToTheSet(file.getName()))
                .toList();
    }

    /** Whether a file is bound to the ones it was deployed with; a decision table is not. */
    static boolean belongsToTheSet(String file) {
        return file.endsWith(".bpmn") || file.endsWith(".form");
    }

    private static boolean isShipped(DeploymentBuilderImpl given) {
        return ShippedDeployment.NAME.equals(given.getDeployment().getName())
                && ShippedDeployment.SOURCE.equals(given.getDeployment().getSource());
    }
}
