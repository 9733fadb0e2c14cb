package dk.direktionsbord.matter;

import dk.direktionsbord.access.Recusal;
import dk.direktionsbord.access.RecusalReport;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Handover;
import dk.direktionsbord.workflow.Processes;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in that somebody may be inhabil in a matter (L-INH-5), and lets it take effect: the superior gets a task to assess
 * it, and who is kept from the matter loses every open task in it in the same moment (L-INH-3).
 */
@Service
public class MatterRecusals {
    private static final String ASSESSMENT = "recusal-assessment";

    private final Recusals recusals;
    private final Matters matters;
    private final MatterAccess access;
    private final MatterLog log;
    private final Organisation organisation;
    private final ObjectProvider<Processes> processes;
    private final ObjectProvider<Handover> handover;
    private final ObjectProvider<RecusalWatch> watches;

    MatterRecusals(
            Recusals recusals,
            Matters matters,
            MatterAccess access,
            MatterLog log,
            Organisation organisation,
            ObjectProvider<Processes> processes,
            ObjectProvider<Handover> handover,
            ObjectProvider<RecusalWatch> watches) {
        this.recusals = recusals;
        this.matters = matters;
        this.access = access;
        this.log = log;
        this.organisation = organisation;
        this.processes = processes;
        this.handover = handover;
        this.watches = watches;
    }

    /** Who may be seen to report: anybody who may know of the matter and is not kept from it. */
    public void requireReporter(String person, UUID matterId) {
        Sighting sighting = access.of(person, matters.get(matterId).id());
        if (sighting == Sighting.NONE) {
            throw Refusal.forbidden("matter.recusal.hidden");
        }
        if (sighting == Sighting.RECUSED) {
            throw Refusal.forbidden("matter.recusal.recused");
        }
    }

    /** Keeps the report and starts its assessment; refused with every mistake at its field. */
    @Transactional
    public Recusal report(RecusalReport report, String by) {
        requireReporter(by, report.matterId());
        Recusal kept = recusals.report(report, by);
        log.note(
                kept.matterId(),
                by,
                kept.inEffect() ? "matter.log.recusalOwn" : "matter.log.recusalReported",
                organisation.nameOf(kept.person()),
                kept.ground().danish());
        processes.getObject().begin(ASSESSMENT, kept.id());
        takeEffect(kept.matterId());
        return kept;
    }

    /** Hands the open tasks of the matter, and of the assessments in it, to those who have to do them now. */
    public void takeEffect(UUID matterId) {
        handover.getObject().settle(matterId);
        recusals.of(matterId).stream()
                .filter(report -> report.outcome() == null)
                .forEach(report -> handover.getObject().settle(report.id()));
        watches.forEach(watch -> watch.changed(matterId));
    }

    /** In Danish, who was kept from the matter or took part although inhabil, and why (L-INH-7). */
    public List<String> lines(UUID matterId) {
        return recusals.lines(Set.of(matterId)).getOrDefault(matterId, List.of());
    }
}
