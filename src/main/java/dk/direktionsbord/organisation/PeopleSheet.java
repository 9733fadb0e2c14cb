package dk.direktionsbord.organisation;

import dk.direktionsbord.csv.CsvSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of today as the CSV that {@link OrganisationImport} reads, to be edited in a spreadsheet. */
@Component
public class PeopleSheet {
    private final StoredOrganisation stored;
    private final Clock clock;

    PeopleSheet(JdbcClient jdbc, Clock clock) {
        this.stored = new StoredOrganisation(jdbc);
        this.clock = clock;
    }

    /** With the mark that tells spreadsheets it is UTF-8. */
    public String text() {
        Register today = stored.on(LocalDate.now(clock));
        StringBuilder text = new StringBuilder();
        CsvSheet sheet = CsvSheet.bare(text);
        sheet.row(PeopleFile.COLUMNS.toArray(String[]::new));
        today.people().forEach(person -> sheet.row(cells(person, today)));
        return text.toString();
    }

    private static String[] cells(Employee person, Register today) {
        return Stream.of(
                        person.uuid(),
                        person.username(),
                        person.name(),
                        person.title(),
                        person.unit(),
                        person.email(),
                        roles(person, today.holdings()))
                .map(value -> Objects.toString(value, ""))
                .toArray(String[]::new);
    }

    private static String roles(Employee person, List<Holding> holdings) {
        return holdings.stream()
                .filter(held -> held.username().equals(person.username()))
                .map(held -> held.unit() == null ? held.role() : held.role() + "@" + held.unit())
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
