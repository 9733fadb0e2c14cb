package dk.direktionsbord.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what of the register holds on a day. */
@Repository
class StoredOrganisation implements OrganisationSource {
    private static final String ON_DAY =
            " where valid_from <= :day and (valid_to is null or valid_to > :day) order by ";

    private final JdbcClient jdbc;

    StoredOrganisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Register on(LocalDate day) {
        return new Register(
                list(day, "select id, name, scope from role", "position", Role.class),
                list(
                        day,
                        "select id, name, level, kind, parent, director_role, uuid from unit",
                        "position",
                        Place.class),
                list(
                        day,
                        "select username, name, title, unit, email, demo_login, uuid from person",
                        "position",
                        Employee.class),
                list(day, "select * from role_holding", "id", (row, number) -> holding(row)),
                list(day, "select id, name, type from political_body", "position", PoliticalBody.class),
                list(day, "select centre, committee from centre_committee", "id", Register.Service.class),
                list(day, "select id, name, kind from advisory_body", "position", AdvisoryBody.class),
                list(day, "select * from forum", "position", (row, number) -> forum(row)),
                meetingForms(day),
                former(day));
    }

    /** What is held on the day, and what is going to be. */
    List<Holding> holdingsFrom(LocalDate day) {
        return jdbc.sql("select * from role_holding where valid_to is null or valid_to > :day order by id")
                .param("day", day)
                .query((row, number) -> holding(row))
                .list();
    }

    private Former former(LocalDate day) {
        return new Former(
                past(day, "select id, name, level, kind, parent, director_role, uuid from unit", Place.class),
                past(day, "select username, name, title, unit, email, demo_login, uuid from person", Employee.class));
    }

    private <T> List<T> past(LocalDate day, String select, Class<T> type) {
        return jdbc.sql(select + " where valid_to <= :day order by position")
                .param("day", day)
                .query(type)
                .list();
    }

    private List<MeetingForm> meetingForms(LocalDate day) {
        Map<String, List<MeetingPart>> parts = new HashMap<>();
        list(day, "select * from meeting_form_part", "position", (row, number) -> parts.computeIfAbsent(
                        row.getString("form"), form -> new ArrayList<>())
                .add(part(row)));
        return list(
                day,
                "select * from meeting_form",
                "position",
                (row, number) -> meetingForm(row, parts.getOrDefault(row.getString("id"), List.of())));
    }

    private static MeetingPart part(ResultSet row) throws SQLException {
        return new MeetingPart(
                row.getString("forum"),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class));
    }

    private static MeetingForm meetingForm(ResultSet row, List<MeetingPart> parts) throws SQLException {
        return new MeetingForm(
                row.getString("id"),
                row.getString("name"),
                ForumKind.valueOf(row.getString("kind")),
                row.getObject("cadence_days", Integer.class),
                row.getInt("days"),
                Papers.valueOf(row.getString("papers")),
                List.of((String[]) row.getArray("standing_items").getArray()),
                row.getObject("trial_until", LocalDate.class),
                parts);
    }

    private <T> List<T> list(LocalDate day, String select, String order, Class<T> type) {
        return jdbc.sql(select + ON_DAY + order).param("day", day).query(type).list();
    }

    private <T> List<T> list(LocalDate day, String select, String order, RowMapper<T> mapper) {
        return jdbc.sql(select + ON_DAY + order).param("day", day).query(mapper).list();
    }

    static Holding holding(ResultSet row) throws SQLException {
        return new Holding(
                row.getString("username"),
                row.getString("role"),
                row.getString("unit"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Forum forum(ResultSet row) throws SQLException {
        return new Forum(
                row.getString("id"),
                row.getString("name"),
                ForumKind.valueOf(row.getString("kind")),
                row.getBoolean("meeting"),
                row.getBoolean("may_decide"),
                row.getString("process"),
                row.getString("chair_rule"),
                List.of((String[]) row.getArray("participants").getArray()));
    }
}
