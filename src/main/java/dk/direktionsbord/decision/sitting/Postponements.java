package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.TreatmentState;
import dk.direktionsbord.matter.Treatments;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From which day a postponed matter may come back. */
@Component
class Postponements {
    private final Treatments treatments;
    private final JdbcClient jdbc;

    Postponements(Treatments treatments, JdbcClient jdbc) {
        this.treatments = treatments;
        this.jdbc = jdbc;
    }

    /** The day it was postponed to, else the day after the meeting that postponed it; empty when it was not postponed. */
    Optional<LocalDate> earliest(Treatment treatment) {
        UUID predecessor = treatment.predecessor();
        if (predecessor == null || treatments.get(predecessor).state() != TreatmentState.POSTPONED) {
            return Optional.empty();
        }
        return jdbc.sql("select coalesce(postponed_to, concluded_on + 1) from conclusion "
                        + "where treatment_id = ? and state = 'LOCKED'")
                .param(predecessor)
                .query(LocalDate.class)
                .optional();
    }
}
