package dk.direktionsbord.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of the register whose rows are known by their id. Writing a list makes the rows equal to it: new rows begin,
 * changed rows change, and rows that are not in it end. A row that is already right is not touched.
 *
 * @param changeable condition on rows that may change, where others write rows too
 * @param endable condition on rows that may end, where others write rows too
 */
record RegisterTable(String name, String key, List<String> columns, String changeable, String endable) {
    RegisterTable(String name, String key, List<String> columns) {
        this(name, key, columns, "", "");
    }

    /** A row with {@code edited_by} is a person's and left alone. */
    static RegisterTable alsoEdited(String name, String key, List<String> columns) {
        return new RegisterTable(name, key, columns, " and present.edited_by is null", " and edited_by is null");
    }

    /** A row that came with a login is taken over when the file has it too, and does not end when it has not. */
    static RegisterTable alsoFromLogin(String name, String key, List<String> columns) {
        return new RegisterTable(name, key, columns, "", " and source = 'FILE'");
    }

    /** Writes rows of the key followed by the columns; answers how many rows were changed. */
    int write(JdbcClient jdbc, List<List<Object>> rows, LocalDate begin, LocalDate end) {
        int changed = end(jdbc, rows, end);
        for (int position = 0; position < rows.size(); position++) {
            List<Object> values = new ArrayList<>(rows.get(position));
            values.add(position);
            values.add(begin);
            changed += jdbc.sql(upsert()).params(values).update();
        }
        return changed;
    }

    private String upsert() {
        List<String> written =
                Stream.concat(columns.stream(), Stream.of("position")).toList();
        return """
                insert into %1$s as present (%2$s, %3$s, valid_from) values (%4$s)
                on conflict (%2$s) do update set (%3$s, valid_to) = (%5$s, null)
                where (%6$s, present.valid_to) is distinct from (%5$s, null)%7$s
                """
                .formatted(
                        name,
                        key,
                        String.join(", ", written),
                        Stream.generate(() -> "?").limit(written.size() + 2L).collect(Collectors.joining(", ")),
                        prefixed("excluded.", written),
                        prefixed("present.", written),
                        changeable);
    }

    private int end(JdbcClient jdbc, List<List<Object>> rows, LocalDate end) {
        String[] kept = rows.stream().map(row -> (String) row.get(0)).toArray(String[]::new);
        return jdbc.sql(
                        """
                update %1$s set valid_to = greatest(valid_from, ?)
                where valid_to is null and not (%2$s = any (?))%3$s
                """
                                .formatted(name, key, endable))
                .param(end)
                .param(kept)
                .update();
    }

    private static String prefixed(String prefix, List<String> columns) {
        return columns.stream().map(column -> prefix + column).collect(Collectors.joining(", "));
    }
}
