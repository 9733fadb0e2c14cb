package dk.direktionsbord.organisation;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who has held which role when, as the organisation file says. A role that is taken up again is a new row, so the past
 * stays as it was.
 */
final class HoldingTable {
    private final JdbcClient jdbc;
    private final LocalDate begin;
    private final LocalDate end;

    HoldingTable(JdbcClient jdbc, LocalDate begin, LocalDate end) {
        this.jdbc = jdbc;
        this.begin = begin;
        this.end = end;
    }

    private record Row(long id, Holding holding) {
        boolean startsAfter(LocalDate day) {
            return holding.from() != null && holding.from().isAfter(day);
        }

        /** Whether the row is what is wanted; one that was called off before it began is nothing. */
        boolean holds(Holding wanted, LocalDate day) {
            boolean calledOff = holding.from() != null && holding.from().equals(holding.to());
            boolean begun = !startsAfter(day)
                    && (wanted.from() == null || !wanted.from().isAfter(day));
            return holding.sameAs(wanted) && !calledOff && (begun || Objects.equals(holding.from(), wanted.from()));
        }
    }

    /** Makes the current holdings equal to the wanted ones; answers how many rows were changed. */
    int write(List<Holding> wanted) {
        List<Row> rows = rows();
        int changed = rows.stream()
                .filter(row -> !row.holding.endedBy(end) && wanted.stream().noneMatch(each -> row.holds(each, end)))
                .mapToInt(row -> endsOn(row, end))
                .sum();
        return changed
                + wanted.stream().mapToInt(holding -> write(holding, rows)).sum();
    }

    private int write(Holding wanted, List<Row> rows) {
        Optional<Row> present = rows.stream()
                .filter(row -> row.holds(wanted, end))
                .filter(row -> !row.holding.endedBy(end) || Objects.equals(row.holding.to(), wanted.to()))
                .findFirst();
        return present.map(row -> endsOn(row, wanted.to())).orElseGet(() -> insert(wanted));
    }

    private List<Row> rows() {
        return jdbc.sql(
                        """
                select id, username, role, unit, valid_from, valid_to from role_holding
                where source = 'FILE' order by id
                """)
                .query((row, number) -> new Row(row.getLong("id"), StoredOrganisation.holding(row)))
                .list();
    }

    private int endsOn(Row row, @Nullable LocalDate day) {
        return jdbc.sql(
                        """
                update role_holding set valid_to = :to where id = :id and valid_to is distinct from :to
                """)
                .param("to", day == null || !row.startsAfter(day) ? day : row.holding.from(), Types.DATE)
                .param("id", row.id)
                .update();
    }

    /** What would be over before it begins is nothing. */
    private int insert(Holding holding) {
        LocalDate from = holding.from() == null ? begin : holding.from();
        if (holding.endedBy(from)) {
            return 0;
        }
        return jdbc.sql(
                        """
                insert into role_holding (username, role, unit, valid_from, valid_to)
                values (:username, :role, :unit, :from, :to)
                """)
                .param("username", holding.username())
                .param("role", holding.role())
                .param("unit", holding.unit())
                .param("from", from)
                .param("to", holding.to())
                .update();
    }
}
