package dk.direktionsbord;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A real PostgreSQL that comes with the product, in a folder that stays between starts. It syncs every commit to disk
 * and asks for a password; Spring closes it after the connection pool.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(EmbeddedDatabaseChoice.EMBEDDED)
class EmbeddedDatabase {
    private final DataFolder folder;

    EmbeddedDatabase(@Value("${direktionsbord.data-dir}") Path dataDir) {
        this.folder = new DataFolder(dataDir.toAbsolutePath().normalize());
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres() throws IOException {
        folder.stopOrphan();
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.database())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", folder.password())
                .start();
        folder.askForPassword(postgres);
        return postgres;
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedPostgres postgres) throws IOException {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:postgresql://localhost:" + postgres.getPort() + "/direktionsbord");
        pool.setUsername("direktionsbord");
        pool.setPassword(folder.password());
        return pool;
    }
}
