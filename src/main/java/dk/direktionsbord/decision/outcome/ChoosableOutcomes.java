package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.matter.Competence;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What a person may choose from: what the table allows, without what the law or the forum register takes away. */
@Component
class ChoosableOutcomes {
    private final AllowedOutcomes allowed;
    private final Organisation organisation;

    ChoosableOutcomes(AllowedOutcomes allowed, Organisation organisation) {
        this.allowed = allowed;
        this.organisation = organisation;
    }

    Set<Outcome> of(Matter matter, Treatment treatment) {
        Set<Outcome> choosable = new TreeSet<>(allowed.of(treatment));
        choosable.removeIf(
                outcome -> !PoliticalBoundary.permits(matter.isPolitical(), treatment.competence(), outcome));
        if (treatment.competence() == Competence.ADMINISTRATIVE && !mayDecide(treatment)) {
            choosable.removeIf(Outcome::isDecision);
        }
        return choosable;
    }

    private boolean mayDecide(Treatment treatment) {
        return organisation.forum(treatment.forum()).map(Forum::mayDecide).orElse(false);
    }
}
