package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.Escalation;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lifts a contribution that is overdue to the level above the contributor, and later to the next one (C12, S28). */
@Component
class EscalateContribution implements Action<EscalateContribution.Input, Nothing> {
    private final Contributions contributions;
    private final MatterRecord matters;
    private final Organisation organisation;
    private final Escalation escalation;
    private final ContributionNews news;
    private final MatterLog log;

    EscalateContribution(
            Contributions contributions,
            MatterRecord matters,
            Organisation organisation,
            Escalation escalation,
            ContributionNews news,
            MatterLog log) {
        this.contributions = contributions;
        this.matters = matters;
        this.organisation = organisation;
        this.escalation = escalation;
        this.news = news;
        this.log = log;
    }

    @Override
    public Nothing perform(Input input) {
        Contribution asked = contributions.get(input.contribution());
        String owningCentre = matters.get(input.matterId()).owningCentre();
        LevelAbove levels = new LevelAbove(organisation, owningCentre);
        String nearest = levels.of(asked.contributor());
        String told = escalation.isFurther(asked.dueOn()) ? levels.of(nearest) : nearest;
        contributions.escalated(asked.id(), told);
        news.escalate(input.matterId(), asked, told);
        log.note(
                input.matterId(),
                input.performedBy(),
                "matter.log.contributionEscalated",
                asked.requestedAs(),
                organisation.groupName(told));
        return Nothing.NOTHING;
    }

    record Input(UUID matterId, String performedBy, UUID contribution) {}
}
