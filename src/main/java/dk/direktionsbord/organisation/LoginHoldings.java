package dk.direktionsbord.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The roles that came with logins. Each is held for some days at a time, so that those of people who left end too. */
final class LoginHoldings {
    private final JdbcClient jdbc;
    private final LocalDate today;
    private final int days;

    LoginHoldings(JdbcClient jdbc, LocalDate today, int days) {
        this.jdbc = jdbc;
        this.today = today;
        this.days = days;
    }

    private record Row(long id, Holding holding) {}

    /** Makes the person's roles equal to the wanted ones; answers how many rows were changed. */
    int write(String username, List<Holding> wanted) {
        List<Row> held = held(username);
        int ended = held.stream()
                .filter(row -> wanted.stream().noneMatch(row.holding::sameAs))
                .mapToInt(row -> until(row, today))
                .sum();
        return ended + wanted.stream().mapToInt(holding -> write(holding, held)).sum();
    }

    private int write(Holding wanted, List<Row> held) {
        Optional<Row> present =
                held.stream().filter(row -> row.holding.sameAs(wanted)).findFirst();
        if (present.isEmpty()) {
            return insert(wanted);
        }
        boolean soonOver = Objects.requireNonNull(present.get().holding.to()).isBefore(today.plusDays(days / 2));
        return soonOver ? until(present.get(), today.plusDays(days)) : 0;
    }

    /** Two logins at once wait for each other. */
    private List<Row> held(String username) {
        jdbc.sql("select 1 from person where username = ? for update")
                .param(username)
                .query()
                .listOfRows();
        return jdbc.sql(
                        """
                select * from role_holding where username = :username and source = 'LOGIN' and valid_to > :today
                order by id
                """)
                .param("username", username)
                .param("today", today)
                .query((row, number) -> new Row(row.getLong("id"), StoredOrganisation.holding(row)))
                .list();
    }

    private int until(Row row, LocalDate day) {
        return jdbc.sql("update role_holding set valid_to = ? where id = ?")
                .param(day)
                .param(row.id)
                .update();
    }

    private int insert(Holding holding) {
        return jdbc.sql(
                        """
                insert into role_holding (username, role, unit, valid_from, valid_to, source)
                values (?, ?, ?, ?, ?, 'LOGIN')
                """)
                .params(holding.username(), holding.role(), holding.unit(), today, today.plusDays(days))
                .update();
    }
}
