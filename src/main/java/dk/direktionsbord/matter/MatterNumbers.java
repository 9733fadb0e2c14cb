package dk.direktionsbord.matter;

import java.time.Clock;
import java.time.Year;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives matters their numbers, one series a year. */
@Component
class MatterNumbers {
    private final JdbcClient jdbc;
    private final Clock clock;

    MatterNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next number, such as "2027-0001". Its row stays locked until the transaction ends, so none is left out. */
    String next() {
        int year = Year.now(clock).getValue();
        int number = jdbc.sql(
                        """
                        insert into matter_number_series (year, last_number) values (?, 1)
                        on conflict (year) do update set last_number = matter_number_series.last_number + 1
                        returning last_number
                        """)
                .param(year)
                .query(Integer.class)
                .single();
        return "%d-%04d".formatted(year, number);
    }
}
