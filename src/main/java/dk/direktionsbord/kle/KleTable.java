package dk.direktionsbord.kle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plan in the database: every import, and of every number each version it has had. */
@Component
class KleTable {
    private final JdbcClient jdbc;

    KleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KleNumber> find(String number) {
        return jdbc.sql("select * from kle_current where number = ?")
                .param(number)
                .query((row, index) -> number(row))
                .optional();
    }

    List<KleNumber> search(String words) {
        return jdbc.sql(
                        """
                        select * from kle_current
                        where starts_with(number, upper(:words collate "da-x-icu"))
                            or position(lower(:words collate "da-x-icu") in lower(title collate "da-x-icu")) > 0
                        order by number limit 100
                        """)
                .param("words", words)
                .query((row, index) -> number(row))
                .list();
    }

    Map<String, KleNumber> all() {
        return jdbc.sql("select * from kle_current").query((row, index) -> number(row)).list().stream()
                .collect(Collectors.toMap(KleNumber::number, Function.identity()));
    }

    /** Whether any number of the kind, or like it, has been imported. */
    boolean knows(Collection<KleKind> kinds) {
        return jdbc.sql("select exists (select 1 from kle_version where kind = any(?))")
                .param(kinds.stream().map(Enum::name).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    List<KleImport> imports() {
        return jdbc.sql("select * from kle_import order by id desc limit 20")
                .query((row, index) -> new KleImport(
                        row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                        row.getString("imported_by"),
                        row.getString("file_name"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("ended")))
                .list();
    }

    /** One import waits for another, so that each compares with what the one before left. */
    void alone() {
        jdbc.sql("lock table kle_import in exclusive mode").update();
    }

    long add(KleImport made, String sha256) {
        return jdbc.sql(
                        """
                        insert into kle_import (imported_at, imported_by, file_name, sha256, added, changed, ended)
                        values (?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        made.at().atOffset(ZoneOffset.UTC),
                        made.by(),
                        made.fileName(),
                        sha256,
                        made.added(),
                        made.changed(),
                        made.ended())
                .query(Long.class)
                .single();
    }

    void add(long imported, List<KleNumber> versions) {
        jdbc.sql(
                        """
                        insert into kle_version (number, import, kind, title, preservation, ended_on)
                        select number, :import, kind, title, preservation, ended_on::date
                        from unnest(:numbers::text[], :kinds::text[], :titles::text[], :marks::text[], :ended::text[])
                            as version (number, kind, title, preservation, ended_on)
                        """)
                .param("import", imported)
                .param("numbers", column(versions, KleNumber::number))
                .param("kinds", column(versions, KleNumber::kind))
                .param("titles", column(versions, KleNumber::title))
                .param("marks", column(versions, KleNumber::preservation))
                .param("ended", column(versions, KleNumber::endedOn))
                .update();
    }

    private static @Nullable String[] column(
            List<KleNumber> versions, Function<KleNumber, ? extends @Nullable Object> value) {
        return versions.stream()
                .map(value)
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }

    private static KleNumber number(ResultSet row) throws SQLException {
        return new KleNumber(
                row.getString("number"),
                KleKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Preservation.valueOf(row.getString("preservation")),
                row.getObject("ended_on", LocalDate.class));
    }
}
