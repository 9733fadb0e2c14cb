package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lifts a contribution that is overdue to the level above the contributor (C12, S28). */
@Component
class EscalateContribution implements Action<EscalateContribution.Input, Nothing> {
    private static final String CHEF_OF = "centre-chef.";
    private static final String LEADER_OF = "unit-leader.";

    private final Contributions contributions;
    private final Organisation organisation;
    private final MatterLog log;

    EscalateContribution(Contributions contributions, Organisation organisation, MatterLog log) {
        this.contributions = contributions;
        this.organisation = organisation;
        this.log = log;
    }

    @Override
    public Nothing perform(Input input) {
        Contribution asked = contributions.get(input.contribution());
        String above = organisation.responsibleFor(above(asked.contributor()));
        contributions.escalated(asked.id(), above);
        log.note(
                input.matterId(),
                input.performedBy(),
                "matter.log.contributionEscalated",
                asked.requestedAs(),
                organisation.groupName(above));
        return Nothing.NOTHING;
    }

    /** Staff functions answer to the secretariat, which keeps the matter moving. */
    private String above(String contributor) {
        if (contributor.startsWith(LEADER_OF)) {
            return CHEF_OF
                    + organisation
                            .unit(contributor.substring(LEADER_OF.length()))
                            .orElseThrow()
                            .centreId();
        }
        return contributor.startsWith(CHEF_OF)
                ? "director."
                        + organisation
                                .areaOf(contributor.substring(CHEF_OF.length()))
                                .id()
                : "secretariat";
    }

    record Input(UUID matterId, String performedBy, UUID contribution) {}
}
