package dk.direktionsbord.implementation.reading;

import dk.direktionsbord.implementation.CentreFollowUp;
import dk.direktionsbord.implementation.DecisionFollowUp;
import dk.direktionsbord.implementation.Implementations;
import dk.direktionsbord.implementation.reading.FollowUpQueries.ImplementationRow;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers from the record. */
@Service
@Transactional(readOnly = true)
class ImplementationReader implements Implementations {
    private final FollowUpQueries queries;
    private final CentreFollowUps centres;

    ImplementationReader(FollowUpQueries queries, CentreFollowUps centres) {
        this.queries = queries;
        this.centres = centres;
    }

    @Override
    public List<DecisionFollowUp> of(UUID matterId) {
        List<CentreFollowUp> all = centres.from(queries.centresOfMatter(matterId));
        return queries.implementationsOf(matterId).stream()
                .map(row -> followUp(row, all))
                .toList();
    }

    @Override
    public List<CentreFollowUp> openIn(String centre) {
        return mostOverdueFirst(centres.from(queries.openCentres(centre)));
    }

    @Override
    public List<CentreFollowUp> overdue() {
        return mostOverdueFirst(centres.from(queries.openCentres())).stream()
                .filter(CentreFollowUp::overdue)
                .toList();
    }

    private static List<CentreFollowUp> mostOverdueFirst(List<CentreFollowUp> followUps) {
        return followUps.stream()
                .filter(followUp -> !followUp.state().done())
                .sorted(Comparator.comparingInt(CentreFollowUp::overdueWorkingDays)
                        .reversed()
                        .thenComparing(CentreFollowUp::centre))
                .toList();
    }

    private static DecisionFollowUp followUp(ImplementationRow row, List<CentreFollowUp> all) {
        return new DecisionFollowUp(
                row.id(),
                row.decisionId(),
                row.matterId(),
                row.owner(),
                row.state(),
                row.evaluation(),
                row.closedBy(),
                row.closedAt(),
                all.stream()
                        .filter(centre -> centre.decisionId().equals(row.decisionId()))
                        .toList());
    }
}
