package dk.direktionsbord.organisation;

import dk.direktionsbord.csv.CsvTable;
import dk.direktionsbord.organisation.OrganisationFile.HoldingEntry;
import dk.direktionsbord.organisation.OrganisationFile.PersonEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people of an organisation as CSV, one a line: {@code uuid;username;name;title;unit;email;roles}, with roles parted
 * by {@code |} and a place after {@code @}. Nothing but the people and their roles is changed by it.
 */
final class PeopleFile {
    static final List<String> COLUMNS = List.of("uuid", "username", "name", "title", "unit", "email", "roles");
    private static final Set<String> NEEDED = Set.of("username", "name", "title");
    /** Also as {@link PeopleSheet} makes one harmless. */
    private static final Pattern FORMULA = Pattern.compile("'?[=+@\\-\\t].*", Pattern.DOTALL);

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");

    private final Register present;
    private final List<String> columns;
    private final List<String> findings = new ArrayList<>();

    private PeopleFile(Register present, List<String> columns) {
        this.present = present;
        this.columns = columns;
    }

    /** The present organisation with the file's people. */
    static Register read(String text, Register present) {
        List<CsvTable.Row> rows = rows(text);
        PeopleFile file = new PeopleFile(present, rows.isEmpty() ? List.of() : lower(rows.get(0)));
        file.head();
        file.refuseAny();
        List<PersonEntry> people = rows.stream().skip(1).map(file::person).toList();
        Register register = file.register(people);
        file.findings.addAll(RegisterCheck.findings(register));
        file.refuseAny();
        return register;
    }

    private static List<CsvTable.Row> rows(String text) {
        CsvTable table = CsvTable.read(text);
        table.broken().ifPresent(line -> {
            throw UnsoundOrganisation.because(
                    List.of("Linje %d: et anførselstegn mangler sin slutning.".formatted(line)));
        });
        return table.rows();
    }

    private Register register(List<PersonEntry> people) {
        return present.holding(
                people.stream().map(RegisterWriting::employee).toList(),
                RegisterWriting.holdings(people, present.roles()));
    }

    private void head() {
        COLUMNS.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> findings.add("Linje 1: kolonnen %s mangler.".formatted(column)));
        columns.stream()
                .filter(column -> !COLUMNS.contains(column))
                .forEach(column -> findings.add("Linje 1: kolonnen '%s' kendes ikke.".formatted(column)));
        if (new HashSet<>(columns).size() < columns.size()) {
            findings.add("Linje 1: en kolonne står der to gange.");
        }
    }

    private PersonEntry person(CsvTable.Row row) {
        if (row.cells().size() != columns.size()) {
            find(row, "har %d felter, men overskriften har %d.", row.cells().size(), columns.size());
        }
        columns.forEach(column -> check(row, column, cell(row, column)));
        String username = cell(row, "username");
        return new PersonEntry(
                username,
                cell(row, "name"),
                cell(row, "title"),
                roles(row),
                orNone(cell(row, "unit")),
                orNone(cell(row, "email")),
                signsInToTheDemo(username),
                cell(row, "uuid").matches(OrganisationFile.UUID_FORM) ? cell(row, "uuid") : null);
    }

    private void check(CsvTable.Row row, String column, String value) {
        if (value.isEmpty() ? NEEDED.contains(column) : FORMULA.matcher(value).matches()) {
            find(
                    row,
                    value.isEmpty() ? "%s mangler." : "%s begynder med et tegn, et regneark læser som en formel.",
                    column);
        } else if (column.equals("uuid") && !value.isEmpty() && !value.matches(OrganisationFile.UUID_FORM)) {
            find(row, "uuid %s.", OrganisationFile.NO_UUID);
        } else if (column.equals("email")
                && !value.isEmpty()
                && !EMAIL.matcher(value).matches()) {
            find(row, "email er ikke en e-mailadresse.");
        }
    }

    private List<HoldingEntry> roles(CsvTable.Row row) {
        return Stream.of(cell(row, "roles").split("\\|"))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .map(role -> role.split("@", 2))
                .map(role -> new HoldingEntry(role[0].strip(), role.length > 1 ? role[1].strip() : null, null, null))
                .toList();
    }

    private boolean signsInToTheDemo(String username) {
        return present.people().stream().anyMatch(known -> known.username().equals(username) && known.demoLogin());
    }

    private String cell(CsvTable.Row row, String column) {
        int index = columns.indexOf(column);
        return index < row.cells().size() ? row.cells().get(index) : "";
    }

    private static List<String> lower(CsvTable.Row row) {
        return row.cells().stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    }

    private static @Nullable String orNone(String text) {
        return text.isEmpty() ? null : text;
    }

    private void find(CsvTable.Row row, String text, Object... arguments) {
        findings.add("Linje %d: ".formatted(row.line()) + text.formatted(arguments));
    }

    private void refuseAny() {
        if (!findings.isEmpty()) {
            throw UnsoundOrganisation.because(findings);
        }
    }
}
