package dk.direktionsbord.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the diagrams, decision tables and forms that the product ships, all together, because a diagram's forms and
 * the processes it calls belong to one version. Unchanged files make no new version.
 */
@Component
class ShippedDeployment implements SmartInitializingSingleton {
    static final String NAME = "Direktionsbord";
    static final String SOURCE = "shipped";

    private static final List<String> PLACES =
            List.of("classpath:/processes/**/*.bpmn", "classpath:/processes/**/*.dmn", "classpath:/forms/**/*.form");

    private final RepositoryService repository;
    private final EngineAccess access;

    ShippedDeployment(RepositoryService repository, EngineAccess access) {
        this.repository = repository;
        this.access = access;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            deploy();
            access.establish();
        } catch (IOException failed) {
            throw new IllegalStateException("Could not read the shipped models", failed);
        }
    }

    private void deploy() throws IOException {
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).source(SOURCE).enableDuplicateFiltering(false);
        Map<String, Resource> files = new TreeMap<>();
        for (Resource file : files()) {
            refuseTwins(files.put(String.valueOf(file.getFilename()), file), file);
            try (InputStream content = file.getInputStream()) {
                deployment.addInputStream(file.getFilename(), content);
            }
        }
        deployment.deploy();
    }

    /** A build on top of an old one leaves files that have moved; the engine would keep one of the two, and nobody knows which. */
    private static void refuseTwins(@Nullable Resource twin, Resource file) {
        if (twin != null) {
            throw new IllegalStateException("Two files are called the same: " + twin + " and " + file
                    + ". Build again with ./mvnw clean package.");
        }
    }

    private static List<Resource> files() throws IOException {
        List<Resource> files = new ArrayList<>();
        for (String place : PLACES) {
            files.addAll(List.of(new PathMatchingResourcePatternResolver().getResources(place)));
        }
        files.sort(Comparator.comparing(Resource::getFilename));
        return files;
    }
}
