package dk.direktionsbord.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The one PostgreSQL both sides work on, each in its own database, as the product starts its own: with fsync on. */
final class Server implements AutoCloseable {
    private static final List<String> SETTINGS = List.of(
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "wal_level",
            "wal_sync_method",
            "shared_buffers",
            "max_wal_size",
            "checkpoint_timeout");

    private final EmbeddedPostgres postgres;
    private final SingleConnectionDataSource own;
    private final List<HikariDataSource> pools = new ArrayList<>();

    Server(Path folder, Map<String, String> settings) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(true)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setLocaleConfig("locale", "C");
        settings.forEach(builder::setServerConfig);
        this.postgres = builder.start();
        this.own = new SingleConnectionDataSource(postgres.getJdbcUrl("postgres", "postgres"), true);
    }

    /** A new database, reached over counted connections. */
    String database(String side) {
        sql().sql("create database " + side + " template template0 encoding 'UTF8'")
                .update();
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + side
                + "?sslmode=disable&gssEncMode=disable&socketFactory=" + CountingSockets.class.getName()
                + "&socketFactoryArg=" + side;
    }

    /** Connections of the benchmark's own, which nobody counts. */
    JdbcClient uncounted(String side) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", side));
        pool.setMaximumPoolSize(4);
        pools.add(pool);
        return JdbcClient.create(pool);
    }

    /** The position at which the next byte of WAL is written. */
    long walPosition() {
        return sql().sql("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint")
                .query(Long.class)
                .single();
    }

    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put(
                "version", sql().sql("show server_version").query(String.class).single());
        SETTINGS.forEach(name ->
                settings.put(name, sql().sql("show " + name).query(String.class).single()));
        return settings;
    }

    private JdbcClient sql() {
        return JdbcClient.create(own);
    }

    @Override
    public void close() throws IOException {
        pools.forEach(HikariDataSource::close);
        own.destroy();
        postgres.close();
    }
}
