package dk.direktionsbord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * Chooses the embedded PostgreSQL, and with it the demo profile, when nobody has named another database with
 * {@code spring.datasource.url}, and no login with {@code direktionsbord.login.issuer}. That is known only when all configuration has been read, so the demo's own settings are
 * read here.
 */
public class EmbeddedDatabaseChoice implements EnvironmentPostProcessor {
    static final String EMBEDDED = "direktionsbord.embedded-database";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = !environment.containsProperty("spring.datasource.url");
        environment.getPropertySources().addLast(new MapPropertySource("database choice", Map.of(EMBEDDED, embedded)));
        if (embedded && noLogin(environment) && environment.getActiveProfiles().length == 0) {
            environment.addActiveProfile("demo");
            addDemoSettings(environment);
        }
    }

    /** The demo's passwords are known, so they never stand beside a municipality's own login. */
    private static boolean noLogin(ConfigurableEnvironment environment) {
        return !environment.containsProperty("direktionsbord.login.issuer");
    }

    private static void addDemoSettings(ConfigurableEnvironment environment) {
        try {
            new YamlPropertySourceLoader()
                    .load("demo", new ClassPathResource("application-demo.yaml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
