package dk.direktionsbord.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which political committees each centre serves. */
final class ServiceTable {
    private final JdbcClient jdbc;
    private final LocalDate begin;
    private final LocalDate end;

    ServiceTable(JdbcClient jdbc, LocalDate begin, LocalDate end) {
        this.jdbc = jdbc;
        this.begin = begin;
        this.end = end;
    }

    /** Answers how many rows were changed. */
    int write(List<Register.Service> services) {
        return end(services) + services.stream().mapToInt(this::begin).sum();
    }

    private int begin(Register.Service service) {
        return jdbc.sql(
                        """
                insert into centre_committee (centre, committee, valid_from)
                select :centre, :committee, :begin
                where not exists (select 1 from centre_committee
                                  where centre = :centre and committee = :committee and valid_to is null)
                """)
                .param("centre", service.centre())
                .param("committee", service.committee())
                .param("begin", begin)
                .update();
    }

    private int end(List<Register.Service> services) {
        String[] kept = services.stream()
                .map(service -> service.centre() + " " + service.committee())
                .toArray(String[]::new);
        return jdbc.sql(
                        """
                update centre_committee set valid_to = greatest(valid_from, :end)
                where valid_to is null and not (centre || ' ' || committee = any (:kept))
                """)
                .param("end", end)
                .param("kept", kept)
                .update();
    }
}
