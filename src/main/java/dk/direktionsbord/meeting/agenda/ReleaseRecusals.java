package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.access.Recusal;
import dk.direktionsbord.access.RecusalGround;
import dk.direktionsbord.access.RecusalOutcome;
import dk.direktionsbord.access.RecusalReport;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.matter.MatterRecusals;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The chair is asked at each release whether anybody is inhabil in an item (L-INH-1). What the chair says of others is
 * decided by saying it (L-INH-6); what the chair says of herself waits for somebody else, and holds meanwhile.
 */
@Component
class ReleaseRecusals {
    private final Recusals recusals;
    private final MatterRecusals matters;

    ReleaseRecusals(Recusals recusals, MatterRecusals matters) {
        this.recusals = recusals;
        this.matters = matters;
    }

    /** A row of the form: who is inhabil in which matter, and why. */
    record Row(UUID item, String person, RecusalGround ground, String text) {}

    void report(@Nullable List<Row> rows, String by) {
        if (rows == null || rows.isEmpty()) {
            throw Refusal.at("recusals", "meeting.recusal.none");
        }
        rows.forEach(row -> report(row, by));
    }

    private void report(Row row, String by) {
        Recusal recusal = known(row)
                .orElseGet(() ->
                        recusals.report(new RecusalReport(row.item(), row.person(), row.ground(), row.text()), by));
        if (recusal.outcome() == null && !by.equals(row.person())) {
            recusals.decide(recusal.id(), RecusalOutcome.RECUSED, "", by);
        }
        matters.takeEffect(row.item());
    }

    /** What has been reported of the person in the matter before, and not been turned down. */
    private Optional<Recusal> known(Row row) {
        return recusals.of(row.item()).stream()
                .filter(recusal -> recusal.person().equals(row.person()))
                .filter(recusal -> recusal.stands())
                .filter(recusal -> recusal.outcome() == null || recusal.outcome() == RecusalOutcome.RECUSED)
                .findFirst();
    }
}
