package dk.direktionsbord.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A plain Camunda application: the starter at its defaults, the same diagrams, tables and forms, actions that do
 * nothing but set what the gateways ask, and every form submitted as process variables, as Tasklist does it.
 */
final class BareSide implements Side {
    private final ObjectMapper mapper = new ObjectMapper();
    private final ConfigurableApplicationContext application;
    private final RuntimeService runtime;
    private final TaskService tasks;

    BareSide(String url, List<String> settings) {
        List<String> all = new ArrayList<>(List.of(
                "--spring.config.name=bare-engine",
                "--camunda.bpm.process-engine-name=bare",
                "--camunda.bpm.auto-deployment-enabled=false"));
        all.addAll(settings);
        this.application = new SpringApplicationBuilder(Starter.class)
                .web(WebApplicationType.NONE)
                .initializers(BareActions::register)
                .run(Starting.arguments(url, "bare", all));
        this.runtime = application.getBean(RuntimeService.class);
        this.tasks = application.getBean(TaskService.class);
        deploy(application.getBean(RepositoryService.class));
    }

    /** The starter's own configuration and what it needs, and nothing of the product's. */
    @ImportAutoConfiguration({
        ConfigurationPropertiesAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        CamundaBpmAutoConfiguration.class
    })
    static class Starter {}

    @Override
    public String name() {
        return "bare";
    }

    @Override
    public String description() {
        return "(b) bare Camunda 7.24.0, starter defaults, no-op actions";
    }

    @Override
    public String start(String person, Map<String, Object> form) {
        String matter = UUID.randomUUID().toString();
        runtime.startProcessInstanceByKey("matter-course", matter, variables(form));
        return matter;
    }

    @Override
    public void complete(OpenStep step, Map<String, Object> form) {
        tasks.complete(step.task(), variables(form));
    }

    @Override
    public String personFor(OpenStep step) {
        return "anybody";
    }

    @Override
    public LocalDate meetingDay() {
        return LocalDate.now();
    }

    @Override
    public String schema() {
        return "public";
    }

    @Override
    public void close() {
        application.close();
    }

    /** Tasklist hands the engine texts, numbers and truth values as they are, and lists as JSON. */
    private Map<String, Object> variables(Map<String, Object> form) {
        Map<String, Object> variables = new LinkedHashMap<>();
        form.forEach((name, value) -> variables.put(name, value instanceof List<?> list ? json(list) : value));
        return variables;
    }

    private Object json(List<?> list) {
        try {
            return SpinValues.jsonValue(mapper.writeValueAsString(list)).create();
        } catch (JsonProcessingException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void deploy(RepositoryService repository) {
        var deployment = repository.createDeployment().name("same models");
        try {
            for (String place : List.of("processes/**/*.bpmn", "processes/**/*.dmn", "forms/**/*.form")) {
                for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/" + place)) {
                    deployment.addInputStream(file.getFilename(), file.getInputStream());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        deployment.deploy();
    }
}
