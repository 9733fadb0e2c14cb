package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.workflow.Nothing.NOTHING;

import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records that a centre chef has told the centre about a decision; from then the units have to confirm (S52, S143). */
@Component
class RecordCommunication implements Action<RecordCommunication.Input, Nothing> {
    private final CentreRegister centres;
    private final FollowUpDates dates;
    private final CentreLog log;

    RecordCommunication(CentreRegister centres, FollowUpDates dates, CentreLog log) {
        this.centres = centres;
        this.dates = dates;
        this.log = log;
    }

    @Override
    public Nothing perform(Input input) {
        CentreImplementation centre = centres.get(input.centre);
        List<String> audience = input.audience == null ? List.of() : input.audience;
        Communication communication =
                Communication.of(input.communicationText, audience, input.communicatedOn, dates.today());
        LocalDate deadline = dates.confirmationDeadline(centre.communicate());
        save(centre, communication, deadline, input.performedBy);
        log.note(input.matterId, input.performedBy, "implementation.log.communicated", centre.centre());
        return NOTHING;
    }

    private void save(CentreImplementation centre, Communication communication, LocalDate deadline, String by) {
        CentreRegister.write(centres.statement(
                        """
                        update implementation_centre
                        set state = 'CONFIRMING', communication_text = :text, audience = :audience,
                            communicated_on = :on, communicated_by = :by, confirmation_deadline = :deadline
                        where id = :id and state = 'COMMUNICATING'
                        """,
                        centre,
                        by)
                .param("text", communication.text())
                .param("audience", communication.audience().toArray(String[]::new))
                .param("on", communication.communicatedOn())
                .param("deadline", deadline));
    }

    record Input(
            UUID matterId,
            String performedBy,
            UUID centre,
            @Nullable String communicationText,
            @Nullable List<String> audience,
            @Nullable LocalDate communicatedOn) {}
}
