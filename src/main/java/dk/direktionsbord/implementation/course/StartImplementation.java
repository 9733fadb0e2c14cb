package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.workflow.Nothing.NOTHING;

import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Begins the implementation of every decision of a matter that is to be carried out and has not begun: one branch for
 * each centre it binds (S47, S151).
 */
@Component
class StartImplementation implements Action<StartImplementation.Input, Nothing> {
    private final Decisions decisions;
    private final Matters matters;
    private final ImplementationRegister implementations;
    private final DecisionOwner owner;
    private final FollowUpDates dates;
    private final Organisation organisation;
    private final MatterLog log;

    StartImplementation(
            Decisions decisions,
            Matters matters,
            ImplementationRegister implementations,
            DecisionOwner owner,
            FollowUpDates dates,
            Organisation organisation,
            MatterLog log) {
        this.decisions = decisions;
        this.matters = matters;
        this.implementations = implementations;
        this.owner = owner;
        this.dates = dates;
        this.organisation = organisation;
        this.log = log;
    }

    @Override
    public Nothing perform(Input input) {
        Set<UUID> started = implementations.startedDecisions(input.matterId);
        List<Decision> toStart = decisions.of(input.matterId).stream()
                .filter(decision -> decision.toImplement() && !started.contains(decision.id()))
                .toList();
        if (toStart.isEmpty()) {
            throw Refusal.of("implementation.start.nothing");
        }
        toStart.forEach(decision -> begin(decision, input.performedBy));
        return NOTHING;
    }

    private void begin(Decision decision, String by) {
        List<String> centres = centresOf(decision);
        String answersForIt = owner.now(decision.matterId(), decision.owner());
        implementations.begin(decision.matterId(), decision.id(), answersForIt, centres, dates.translationDeadline());
        String names =
                String.join(", ", centres.stream().map(organisation::placeName).toList());
        log.note(decision.matterId(), by, "implementation.log.started", decision.number(), names);
    }

    /** A decision that names no centre is carried out where the matter comes from, so it never ends with nobody. */
    private List<String> centresOf(Decision decision) {
        return decision.centres().isEmpty()
                ? List.of(matters.get(decision.matterId()).owningCentre())
                : decision.centres();
    }

    record Input(UUID matterId, String performedBy) {}
}
