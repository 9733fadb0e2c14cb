package dk.direktionsbord;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One real PostgreSQL for all tests of a run. Each caller gets an own database, copied from a template on which every
 * migration has run once.
 */
public final class TestDatabase {
    private static final String TEMPLATE = "migrated";
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = start();

    private TestDatabase() {}

    /** A pooled data source on a fresh database in which every migration has run. */
    public static DataSource fresh() {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source(POSTGRES, create()));
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(IDLE.toMillis());
        pool.setMaximumPoolSize(20);
        return new HikariDataSource(pool);
    }

    /** The JDBC address of a fresh migrated database, for a whole application. */
    public static String freshUrl() {
        return source(POSTGRES, create()).getURL();
    }

    /** A fresh database without anything in it. */
    public static DataSource empty() {
        String name = "empty_" + COUNT.incrementAndGet();
        admin().sql("create database " + name).update();
        return source(POSTGRES, name);
    }

    public static JdbcClient jdbc() {
        return JdbcClient.create(fresh());
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("max_connections", "300")
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> stop(postgres));
            JdbcClient.create(postgres.getPostgresDatabase())
                    .sql("create database " + TEMPLATE)
                    .update();
            migrate(source(postgres, TEMPLATE));
            return postgres;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** After every application has closed, for the engine still writes when it stops. */
    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void migrate(DataSource template) {
        Flyway.configure()
                .dataSource(template)
                .defaultSchema("direktionsbord")
                .schemas("direktionsbord", "camunda")
                .load()
                .migrate();
    }

    private static JdbcClient admin() {
        return JdbcClient.create(POSTGRES.getPostgresDatabase());
    }

    private static String create() {
        String name = "test_" + COUNT.incrementAndGet();
        synchronized (TestDatabase.class) {
            admin().sql("create database " + name + " template " + TEMPLATE + " strategy file_copy")
                    .update();
        }
        return name;
    }

    private static PGSimpleDataSource source(EmbeddedPostgres postgres, String name) {
        PGSimpleDataSource source = (PGSimpleDataSource) postgres.getDatabase("postgres", name);
        source.setCurrentSchema("direktionsbord,camunda");
        return source;
    }
}
