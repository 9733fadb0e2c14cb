package dk.direktionsbord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing on record is ever deleted, by code or by hand (L-ARK-1). */
class NothingIsDeletedTest {
    private static final Pattern DELETES = Pattern.compile(
            "(?i)\\bdelete\\s+from\\b|\\btruncate\\s+(table\\b|\")|\\bdrop\\s+table\\b|\\bon\\s+delete\\s+(cascade|set)\\b");

    /** What waits to be chained, which holds nothing of its own. */
    private static final String QUEUE = "delete from audit_unchained";

    private static final Set<String> NOT_ON_RECORD = Set.of("audit_unchained", "flyway_schema_history");

    @Test
    void noSqlOfOursDeletes() throws IOException {
        for (String folder : List.of("src/main/java", "src/main/resources/db/migration")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                assertThat(files.filter(Files::isRegularFile)
                                .filter(file -> DELETES.matcher(text(file).replace(QUEUE, ""))
                                        .find()))
                        .isEmpty();
            }
        }
    }

    @Test
    void seesSqlThatDeletes() {
        assertThat(DELETES.matcher("jdbc.sql(\"delete  from matter\")").find()).isTrue();
        assertThat(DELETES.matcher("references matter on delete cascade").find())
                .isTrue();
    }

    /** Every table, also one that a later migration adds: afterMigrate gives it its triggers. */
    @Test
    void theDatabaseRefusesToDeleteFromAndToEmptyEveryTable() {
        JdbcClient jdbc = TestDatabase.jdbc();
        List<String> tables = jdbc.sql("select tablename from pg_tables where schemaname = current_schema()")
                .query(String.class)
                .list();

        assertThat(tables).contains("matter", "decision", "journal_entry").hasSizeGreaterThan(50);
        for (String table : tables) {
            if (!NOT_ON_RECORD.contains(table)) {
                assertThat(guards(jdbc, table)).as(table + " lacks a trigger").contains("DELETE", "TRUNCATE");
            }
        }
    }

    @Test
    void theGuardsAreOnForThoseWhoOwnTheTablesToo() {
        JdbcClient jdbc = TestDatabase.jdbc();
        jdbc.sql("insert into kle_import (imported_at, imported_by, file_name, sha256, added, changed, ended) "
                        + "values (now(), 'x', 'x', 'x', 0, 0, 0)")
                .update();

        for (String sql : List.of("delete from kle_import", "truncate kle_import cascade", "truncate matter cascade")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("kept for ever");
        }
    }

    private static List<String> guards(JdbcClient jdbc, String table) {
        return jdbc.sql(
                        """
                        select distinct event_manipulation from information_schema.triggers
                        where event_object_table = :table and event_object_schema = current_schema()
                        and action_condition is null and action_statement like '%refuse_change%'
                        union select 'TRUNCATE' from pg_trigger
                        where tgrelid = to_regclass(:table) and (tgtype & 32) > 0 and tgenabled <> 'D'
                        """)
                .param("table", table)
                .query(String.class)
                .list();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
