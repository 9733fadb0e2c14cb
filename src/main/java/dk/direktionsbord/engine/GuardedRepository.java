package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.ModelDoor;
import dk.direktionsbord.workflow.ModelDoor.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.beans.factory.ObjectProvider;

/** The engine's repository with our door in front: what the contract check finds anything wrong with is refused whole. */
class GuardedRepository extends RepositoryServiceImpl {
    private final ObjectProvider<ModelDoor> door;
    private final ObjectProvider<EngineDeployedTables> tables;

    GuardedRepository(ObjectProvider<ModelDoor> door, ObjectProvider<EngineDeployedTables> tables) {
        this.door = door;
        this.tables = tables;
    }

    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl builder) {
        getCommandExecutor()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    new SetInForce(this).complete(builder);
                    return true;
                }));
        Map<String, byte[]> files = new LinkedHashMap<>();
        builder.getDeployment().getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        List<Finding> findings = door.getObject().check(files);
        if (!findings.isEmpty()) {
            throw new BadUserRequestException(DanishTexts.text("engine.models.refused", told(findings)));
        }
        DeploymentWithDefinitions deployed = super.deployWithResult(builder);
        tables.getObject().look();
        return deployed;
    }

    private static String told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.where() + " (" + finding.element() + "): " + finding.what() + " "
                        + finding.consequence() + " " + finding.remedy())
                .collect(Collectors.joining("\n"));
    }
}
