package dk.direktionsbord.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the parts of the register that are known by their id. */
final class RegisterTables {
    private static final RegisterTable UNIT =
            new RegisterTable("unit", "id", List.of("name", "level", "kind", "parent", "director_role", "uuid"));
    private static final RegisterTable ROLE = new RegisterTable("role", "id", List.of("name", "scope"));
    private static final RegisterTable PERSON = RegisterTable.alsoFromLogin(
            "person", "username", List.of("name", "title", "unit", "email", "demo_login", "uuid", "source"));
    private static final RegisterTable POLITICAL_BODY =
            new RegisterTable("political_body", "id", List.of("name", "type"));
    private static final RegisterTable ADVISORY_BODY =
            new RegisterTable("advisory_body", "id", List.of("name", "kind"));
    private static final RegisterTable FORUM = RegisterTable.alsoEdited(
            "forum", "id", List.of("name", "kind", "meeting", "may_decide", "process", "chair_rule", "participants"));
    private static final RegisterTable MEETING_FORM = RegisterTable.alsoEdited(
            "meeting_form",
            "id",
            List.of("name", "kind", "cadence_days", "days", "papers", "standing_items", "trial_until"));
    private static final RegisterTable MEETING_PART =
            RegisterTable.alsoEdited("meeting_form_part", "forum", List.of("form", "starts_at", "ends_at"));

    private final JdbcClient jdbc;
    private final LocalDate begin;
    private final LocalDate end;

    RegisterTables(JdbcClient jdbc, LocalDate begin, LocalDate end) {
        this.jdbc = jdbc;
        this.begin = begin;
        this.end = end;
    }

    /** Answers how many rows were changed. */
    int write(Register register) {
        return write(UNIT, register.places(), RegisterTables::row)
                + write(ROLE, register.roles(), RegisterTables::row)
                + write(PERSON, register.people(), RegisterTables::row)
                + write(POLITICAL_BODY, register.politicalBodies(), body -> row(body.id(), body.name(), body.type()))
                + write(ADVISORY_BODY, register.advisoryBodies(), body -> row(body.id(), body.name(), body.kind()))
                + write(FORUM, register.fora(), RegisterTables::row)
                + write(MEETING_FORM, register.meetingForms(), RegisterTables::row)
                + MEETING_PART.write(jdbc, parts(register), begin, end);
    }

    /** Writes the people only; answers how many rows were changed. */
    int writePeople(Register register) {
        return write(PERSON, register.people(), RegisterTables::row);
    }

    private static List<List<Object>> parts(Register register) {
        return register.meetingForms().stream()
                .flatMap(form ->
                        form.parts().stream().map(part -> row(part.forum(), form.id(), part.startsAt(), part.endsAt())))
                .toList();
    }

    private <T> int write(RegisterTable table, List<T> entries, Function<T, List<Object>> row) {
        return table.write(jdbc, entries.stream().map(row).toList(), begin, end);
    }

    private static List<Object> row(Place place) {
        return row(
                place.id(),
                place.name(),
                place.level(),
                place.kind(),
                place.parent(),
                place.directorRole(),
                place.uuid());
    }

    private static List<Object> row(Role role) {
        return row(
                role.id(),
                role.name(),
                role.scope() == null ? null : role.scope().name());
    }

    private static List<Object> row(Employee person) {
        return row(
                person.username(),
                person.name(),
                person.title(),
                person.unit(),
                person.email(),
                person.demoLogin(),
                person.uuid(),
                "FILE");
    }

    private static List<Object> row(Forum forum) {
        return row(
                forum.id(),
                forum.name(),
                forum.kind().name(),
                forum.meeting(),
                forum.mayDecide(),
                forum.process(),
                forum.chairRule(),
                forum.participants().toArray(String[]::new));
    }

    private static List<Object> row(MeetingForm form) {
        return row(
                form.id(),
                form.name(),
                form.kind().name(),
                form.cadenceDays(),
                form.days(),
                form.papers().name(),
                form.standingItems().toArray(String[]::new),
                form.trialUntil());
    }

    private static List<Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
