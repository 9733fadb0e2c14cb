package dk.direktionsbord;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Chooses the embedded PostgreSQL, and with it the demo profile, when nobody has named another database with
 * {@code spring.datasource.url}.
 */
public class EmbeddedDatabaseChoice implements EnvironmentPostProcessor {
    static final String EMBEDDED = "direktionsbord.embedded-database";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = !environment.containsProperty("spring.datasource.url");
        environment.getPropertySources().addLast(new MapPropertySource("database choice", Map.of(EMBEDDED, embedded)));
        if (embedded && environment.getActiveProfiles().length == 0) {
            environment.addActiveProfile("demo");
        }
    }
}
