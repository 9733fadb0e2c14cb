package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.TreatmentState;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.meeting.agenda.PaperContent.Earlier;
import dk.direktionsbord.time.DanishDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meeting that postponed a matter to the one it is on now. */
@Component
class EarlierMeeting {
    private final Treatments treatments;
    private final JdbcClient jdbc;

    EarlierMeeting(Treatments treatments, JdbcClient jdbc) {
        this.treatments = treatments;
        this.jdbc = jdbc;
    }

    Optional<Earlier> of(UUID treatment) {
        return Optional.ofNullable(treatments.get(treatment).predecessor())
                .map(treatments::get)
                .filter(before -> before.state() == TreatmentState.POSTPONED)
                .map(Treatment::id)
                .flatMap(this::meetingOf);
    }

    private Optional<Earlier> meetingOf(UUID treatment) {
        return jdbc.sql("select m.id, m.held_on from agenda_item i join meeting m on m.id = i.meeting "
                        + "where i.treatment = ?")
                .param(treatment)
                .query((row, number) -> new Earlier(
                        row.getObject("id", UUID.class), DanishDay.day(row.getObject("held_on", LocalDate.class))))
                .optional();
    }
}
