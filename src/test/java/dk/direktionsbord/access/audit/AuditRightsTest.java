package dk.direktionsbord.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The roles of {@code deploy/postgresql} on an empty database: migrated by the owner, used by the other. */
class AuditRightsTest {
    private static final String ENTRY =
            """
            insert into audit_entry (at, person, way, deed, subject_kind, subject_id, outcome, detail)
            values (now(), 'chef.das', 'PAGE', 'SAW', 'MATTER', 'x', 'FULL', 'GET /')
            """;

    private static DataSource database;

    @BeforeAll
    static void asInProduction() throws SQLException, IOException {
        database = TestDatabase.empty();
        asAdministrator(Files.readString(Path.of("deploy/postgresql/1-roles.sql")));
        Flyway.configure()
                .dataSource(database)
                .initSql("set role direktionsbord_owner")
                .defaultSchema("direktionsbord")
                .schemas("direktionsbord", "camunda")
                .load()
                .migrate();
        asAdministrator(Files.readString(Path.of("deploy/postgresql/2-audit-rights.sql")));
    }

    @Test
    void theProductAddsReadsAndChains() throws SQLException {
        asProduct(ENTRY);
        asProduct("insert into audit_link select 1, min(id), decode(repeat('00', 32), 'hex') from audit_entry");
        asProduct("delete from audit_unchained");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set person = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_link set hash = hash",
                "delete from audit_link",
                "truncate audit_link",
                "truncate audit_unchained",
                "delete from matter_log",
                "delete from decision",
                "delete from attachment",
                "alter table audit_entry disable trigger all",
                "drop table audit_entry cascade",
                "set session_replication_role = replica"
            })
    void theProductMayNot(String sql) {
        assertThatThrownBy(() -> asProduct(sql))
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                        .isEqualTo("42501"));
    }

    private static void asAdministrator(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void asProduct(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set role direktionsbord_app");
            statement.execute("set search_path to direktionsbord, camunda");
            statement.execute(sql);
        }
    }
}
