package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.Action;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks those who have to contribute to the text as it is, and nobody twice (C6, C7). */
@Component
class PlanContributions implements Action<PlanContributions.Input, PlanContributions.Output> {
    private final MatterRecord matters;
    private final Contributions contributions;
    private final Involvement involvement;
    private final ContributionDeadlines deadlines;
    private final MatterLog log;

    PlanContributions(
            MatterRecord matters,
            Contributions contributions,
            Involvement involvement,
            ContributionDeadlines deadlines,
            MatterLog log) {
        this.matters = matters;
        this.contributions = contributions;
        this.involvement = involvement;
        this.deadlines = deadlines;
        this.log = log;
    }

    @Override
    public Output perform(Input input) {
        Matter matter = matters.get(input.matterId());
        Set<String> asked = contributions.live(matter.id()).stream()
                .map(Contribution::party)
                .collect(Collectors.toSet());
        List<Contribution> missing = involvement.in(matter).stream()
                .filter(ask -> !asked.contains(ask.party()))
                .map(ask -> deadlines.ask(ask, matter))
                .toList();
        if (!missing.isEmpty()) {
            contributions.ask(missing);
            log.note(matter.id(), input.performedBy(), "matter.log.asked", named(missing));
        }
        matters.moved(matter, MatterState.GATHERING_CONTRIBUTIONS);
        return new Output(!missing.isEmpty());
    }

    private static String named(List<Contribution> contributions) {
        return contributions.stream().map(Contribution::requestedAs).distinct().collect(Collectors.joining(", "));
    }

    record Input(UUID matterId, String performedBy) {}

    record Output(boolean contributionsNeeded) {}
}
