package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.ModelSet.Model;
import dk.direktionsbord.workflow.ModelSet.Release;
import dk.direktionsbord.workflow.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's deployments as releases of files, and the files that run. */
@Component
class EngineReleases {
    private static final long LOCK = 0x72656C65617365L;

    private final RepositoryService repository;
    private final IdentityService identity;
    private final FormTasks tasks;
    private final Directory directory;
    private final ProcessEngineConfigurationImpl engine;
    private final JdbcClient jdbc;

    EngineReleases(
            RepositoryService repository,
            IdentityService identity,
            FormTasks tasks,
            Directory directory,
            ProcessEngineConfigurationImpl engine,
            JdbcClient jdbc) {
        this.repository = repository;
        this.identity = identity;
        this.tasks = tasks;
        this.directory = directory;
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** Holds back other releases until this transaction ends. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
    }

    List<Release> newest(int most) {
        return read(() -> deployments().limit(most).map(this::release).toList());
    }

    List<Model> running() {
        return read(() -> {
            Map<String, ResourceDefinition> definitions = definitions();
            Map<String, Set<String>> forms = tasks.byForm();
            return places(Instant.MAX).values().stream()
                    .map(place -> model(place, definitions.get(place.file()), forms))
                    .toList();
        });
    }

    Map<String, byte[]> files() {
        return read(() -> contents(places(Instant.MAX)));
    }

    /** @throws Refusal when there is no such release */
    Release get(String id) {
        return read(() -> deployments()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .map(this::release)
                .orElseThrow(() -> Refusal.notFound("engine.models.noRelease")));
    }

    /** The files that ran when a release had just been put into use. */
    Map<String, byte[]> filesAsOf(Release release) {
        return read(() -> contents(places(release.at())));
    }

    /** The engine asks once more whether the person may. */
    void release(String person, String about, Map<String, byte[]> files) {
        identity.setAuthentication(person, directory.groupsOf(person));
        try {
            DeploymentBuilder deployment =
                    repository.createDeployment().name(about).source(person);
            files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
            deployment.deploy();
        } finally {
            identity.clearAuthentication();
        }
    }

    private Stream<Deployment> deployments() {
        return repository.createDeploymentQuery().orderByDeploymentTime().desc().list().stream();
    }

    private List<String> names(String deployment) {
        return repository.getDeploymentResourceNames(deployment);
    }

    /** Diagrams and forms run from the newest deployment that has any, a table from the newest that has it. */
    private Map<String, Place> places(Instant moment) {
        Map<String, Place> places = new TreeMap<>();
        List<Deployment> oldestFirst =
                repository.createDeploymentQuery().orderByDeploymentTime().asc().list();
        for (Deployment deployment : oldestFirst) {
            Instant since = deployment.getDeploymentTime().toInstant();
            if (since.isAfter(moment)) {
                return places;
            }
            List<String> names = names(deployment.getId());
            if (names.stream().anyMatch(SetInForce::belongsToTheSet)) {
                places.keySet().removeIf(SetInForce::belongsToTheSet);
            }
            names.forEach(name -> places.put(name, new Place(name, deployment.getId(), since)));
        }
        return places;
    }

    private Map<String, byte[]> contents(Map<String, Place> places) {
        Map<String, byte[]> files = new TreeMap<>();
        places.forEach((name, place) -> files.put(name, content(place)));
        return files;
    }

    private Map<String, ResourceDefinition> definitions() {
        Map<String, ResourceDefinition> byFile = new HashMap<>();
        Stream.concat(
                        repository.createProcessDefinitionQuery().latestVersion().list().stream(),
                        repository.createDecisionDefinitionQuery().latestVersion().list().stream())
                .forEach(definition -> byFile.putIfAbsent(definition.getResourceName(), definition));
        return byFile;
    }

    private static Model model(
            Place place, @Nullable ResourceDefinition definition, Map<String, Set<String>> tasksByForm) {
        if (definition != null) {
            return new Model(place.file(), title(definition), definition.getVersion(), place.since());
        }
        String form = place.file().replaceFirst("\\.form$", "");
        return new Model(
                place.file(), String.join(", ", tasksByForm.getOrDefault(form, Set.of(form))), null, place.since());
    }

    private static String title(ResourceDefinition definition) {
        return Objects.requireNonNullElse(definition.getName(), definition.getKey());
    }

    private Release release(Deployment deployment) {
        String source = String.valueOf(deployment.getSource());
        return new Release(
                deployment.getId(),
                String.valueOf(deployment.getName()),
                directory.person(source).isPresent() ? source : null,
                deployment.getDeploymentTime().toInstant(),
                names(deployment.getId()).size());
    }

    private byte[] content(Place place) {
        try (InputStream file = repository.getResourceAsStream(place.deployment(), place.file())) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What runs is for everybody to read. */
    private <T> T read(Supplier<T> reading) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(reading::get));
    }

    private record Place(String file, String deployment, Instant since) {}
}
