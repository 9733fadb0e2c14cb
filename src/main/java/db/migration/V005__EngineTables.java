package db.migration;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Creates the engine's tables in their own schema with the engine's own scripts, because the engine would put them into
 * whichever schema comes first. Flyway looks for this class here.
 */
public class V005__EngineTables extends BaseJavaMigration {
    private static final List<String> PARTS =
            List.of("engine", "history", "identity", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        searchPath(connection, "camunda");
        for (String part : PARTS) {
            run(connection, "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql");
        }
        searchPath(connection, "direktionsbord");
    }

    private static void searchPath(Connection connection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + schema);
        }
    }

    private static void run(Connection connection, String script) {
        ScriptUtils.executeSqlScript(
                connection, new EncodedResource(new ClassPathResource(script), StandardCharsets.UTF_8));
    }
}
