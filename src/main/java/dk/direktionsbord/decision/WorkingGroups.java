package dk.direktionsbord.decision;

import dk.direktionsbord.decision.WorkingGroup.Criterion;
import dk.direktionsbord.decision.WorkingGroup.Member;
import dk.direktionsbord.decision.WorkingGroup.Report;
import dk.direktionsbord.decision.WorkingGroup.Stage;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.TreatmentState;
import dk.direktionsbord.matter.Treatments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The working groups on record, each by the newest round of its terms of reference. */
@Component
public class WorkingGroups {
    private static final String KONCERNLEDELSE = "KONCERNLEDELSE";

    private static final String SELECT =
            """
            select g.*, r.findings, r.proposals, r.dissent, r.reported_by, r.reported_at,
                array(select m.person from working_group_member m
                    where m.treatment_id = g.treatment_id and m.round = g.round order by m.position) as people,
                array(select m.criterion from working_group_member m
                    where m.treatment_id = g.treatment_id and m.round = g.round order by m.position) as criteria
            from terms_of_reference g left join working_group_report r on r.treatment_id = g.treatment_id
            where g.round = (select max(round) from terms_of_reference n where n.treatment_id = g.treatment_id)
            """;

    private final JdbcClient jdbc;
    private final Treatments treatments;

    WorkingGroups(JdbcClient jdbc, Treatments treatments) {
        this.jdbc = jdbc;
        this.treatments = treatments;
    }

    /** Of a matter, the first set up first. */
    public List<WorkingGroup> of(UUID matterId) {
        return jdbc.sql(SELECT + "and g.matter_id = ? order by g.written_at")
                .param(matterId)
                .query(this::group)
                .list();
    }

    /** The group of a treatment, or empty before its terms are written. */
    public Optional<WorkingGroup> in(UUID treatmentId) {
        return jdbc.sql(SELECT + "and g.treatment_id = ?")
                .param(treatmentId)
                .query(this::group)
                .optional();
    }

    private WorkingGroup group(ResultSet row, int number) throws SQLException {
        Report report = report(row);
        return new WorkingGroup(
                row.getObject("treatment_id", UUID.class),
                row.getObject("matter_id", UUID.class),
                row.getInt("round"),
                row.getString("purpose"),
                row.getString("task"),
                row.getBoolean("proposals_wanted"),
                row.getObject("deadline", LocalDate.class),
                row.getString("leader"),
                texts(row, "missing_areas"),
                stage(row, report),
                row.getString("return_reason"),
                members(texts(row, "people"), texts(row, "criteria")),
                report);
    }

    private Stage stage(ResultSet row, @Nullable Report report) throws SQLException {
        String state = row.getString("state");
        if (!state.equals("APPROVED")) {
            return Stage.valueOf(state);
        }
        if (report == null) {
            return Stage.WORKING;
        }
        return isPresented(row.getObject("treatment_id", UUID.class)) ? Stage.CLOSED : Stage.TO_PRESENT;
    }

    /** Whether koncernledelsen has concluded on the matter after the group did. */
    private boolean isPresented(UUID treatmentId) {
        Treatment group = treatments.get(treatmentId);
        return treatments.of(group.matterId()).stream()
                .anyMatch(after -> after.forum().equals(KONCERNLEDELSE)
                        && after.state() == TreatmentState.CLOSED
                        && after.position() > group.position());
    }

    private static @Nullable Report report(ResultSet row) throws SQLException {
        if (row.getString("findings") == null) {
            return null;
        }
        return new Report(
                row.getString("findings"),
                row.getString("proposals"),
                row.getString("dissent"),
                row.getString("reported_by"),
                row.getTimestamp("reported_at").toInstant());
    }

    private static List<Member> members(List<String> people, List<String> criteria) {
        List<Member> members = new ArrayList<>();
        for (int place = 0; place < people.size(); place++) {
            members.add(new Member(people.get(place), Criterion.valueOf(criteria.get(place))));
        }
        return members;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
