package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Qualifications;
import dk.direktionsbord.decision.outcome.OutcomeCase.Surroundings;
import dk.direktionsbord.matter.Contribution;
import dk.direktionsbord.matter.Contributions;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Purpose;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.time.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the rules have to know, and asks the database only for what a rule can need. */
@Component
class OutcomeCases {
    private final AllowedOutcomes allowed;
    private final Contributions contributions;
    private final Qualifications qualifications;
    private final Organisation organisation;
    private final WorkingDays workingDays;
    private final Clock clock;

    OutcomeCases(
            AllowedOutcomes allowed,
            Contributions contributions,
            Qualifications qualifications,
            Organisation organisation,
            WorkingDays workingDays,
            Clock clock) {
        this.allowed = allowed;
        this.contributions = contributions;
        this.qualifications = qualifications;
        this.organisation = organisation;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    OutcomeCase of(Matter matter, Treatment treatment, Conclusion conclusion) {
        Forum forum = organisation.forum(treatment.forum()).orElseThrow();
        return new OutcomeCase(
                conclusion,
                matter,
                treatment,
                forum,
                allowed.of(treatment),
                contributionsOf(matter, treatment),
                unansweredPoints(treatment),
                surroundings());
    }

    private Surroundings surroundings() {
        return new Surroundings(
                LocalDate.ofInstant(clock.instant(), Deadline.COPENHAGEN),
                workingDays::isWorkingDay,
                organisation::forum,
                username -> organisation.person(username).isPresent(),
                centre -> organisation.centre(centre).isPresent());
    }

    private List<Contribution> contributionsOf(Matter matter, Treatment treatment) {
        boolean needed = matter.facts().staffConsequences() || treatment.forum().equals("CENTRE_COOPERATION");
        return needed ? contributions.of(matter.id()) : List.of();
    }

    private int unansweredPoints(Treatment treatment) {
        boolean needed =
                treatment.purpose() == Purpose.DECISION && treatment.forum().startsWith("DIREKTION");
        return needed ? qualifications.openPoints(treatment.matterId()).size() : 0;
    }
}
