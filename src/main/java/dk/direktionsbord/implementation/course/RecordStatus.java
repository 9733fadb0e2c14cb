package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.implementation.course.FieldCheck.given;
import static dk.direktionsbord.workflow.Nothing.NOTHING;

import dk.direktionsbord.implementation.Status;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Nothing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records a centre's answer in a status round; reports are added, never changed. */
@Component
class RecordStatus implements Action<RecordStatus.Input, Nothing> {
    private final CentreRegister centres;
    private final CentreLog log;

    RecordStatus(CentreRegister centres, CentreLog log) {
        this.centres = centres;
        this.log = log;
    }

    @Override
    public Nothing perform(Input input) {
        CentreImplementation centre = centres.get(input.centre);
        StatusReport report = StatusReport.of(input.status, input.comment);
        centre.report();
        save(centre, report, input.performedBy);
        String status = DanishTexts.text("implementation.status." + report.status());
        log.note(input.matterId, input.performedBy, "implementation.log.reported", centre.centre(), status);
        return NOTHING;
    }

    private void save(CentreImplementation centre, StatusReport report, String by) {
        CentreRegister.write(centres.statement(
                        """
                        insert into implementation_status (centre_id, status, comment, reported_by, reported_at)
                        values (:id, :status, nullif(:comment, ''), :by, :now)
                        """,
                        centre,
                        by)
                .param("status", report.status().name())
                .param("comment", given(report.comment())));
    }

    record Input(UUID matterId, String performedBy, UUID centre, Status status, @Nullable String comment) {}
}
