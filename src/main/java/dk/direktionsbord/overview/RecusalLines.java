package dk.direktionsbord.overview;

import dk.direktionsbord.access.Recusal;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.matter.RecusalChanges;
import dk.direktionsbord.overview.RecusalView.Changeable;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a matter's page tells of recusals. */
@Component
class RecusalLines {
    private final Recusals recusals;
    private final RecusalChanges changes;
    private final Names names;

    RecusalLines(Recusals recusals, RecusalChanges changes, Names names) {
        this.recusals = recusals;
        this.changes = changes;
        this.names = names;
    }

    @Transactional(readOnly = true)
    RecusalView of(UUID matter, String reader) {
        List<Recusal> reported = recusals.of(matter);
        return new RecusalView(
                recusals.lines(reported),
                changes.changeable(reader, matter, reported).stream()
                        .map(this::changeable)
                        .toList());
    }

    private Changeable changeable(Recusal decided) {
        String decision = DanishTexts.text(
                "overview.recusal.decision",
                names.person(decided.person()),
                Objects.requireNonNull(decided.outcome()).danish());
        return new Changeable(decision, "/sager/" + decided.matterId() + "/inhabilitet/" + decided.id());
    }
}
