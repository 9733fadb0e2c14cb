package dk.direktionsbord.decision;

import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A matter's course ("sagens gang"): which fora treat it, when, as which item, and what each concluded. It travels with
 * the matter from forum to forum.
 */
@Component
public class Courses {
    private final Treatments treatments;
    private final CourseRecords records;
    private final Organisation organisation;

    Courses(Treatments treatments, CourseRecords records, Organisation organisation) {
        this.treatments = treatments;
        this.records = records;
        this.organisation = organisation;
    }

    /** Every treatment in the order of the route, also those that have not come yet. */
    public List<CourseStep> of(UUID matterId) {
        Map<UUID, Concluded> concluded = records.of(matterId);
        return treatments.of(matterId).stream()
                .map(treatment -> step(treatment, concluded.getOrDefault(treatment.id(), Concluded.NOTHING)))
                .toList();
    }

    /** What earlier fora concluded, as text for the next one; empty when there is nothing. */
    public String text(UUID matterId) {
        return of(matterId).stream()
                .filter(CourseStep::concluded)
                .map(CourseStep::text)
                .collect(Collectors.joining("\n\n"));
    }

    /** As above without the director's groups, where what they said is told on its own. */
    public String textBesideGroups(UUID matterId) {
        return of(matterId).stream()
                .filter(step -> step.concluded() && !step.isGroupFeedback())
                .map(CourseStep::text)
                .collect(Collectors.joining("\n\n"));
    }

    private CourseStep step(Treatment treatment, Concluded concluded) {
        return new CourseStep(
                treatment.id(),
                treatment.position(),
                treatment.forum(),
                nameOf(treatment.forum()),
                treatment.purpose(),
                treatment.state(),
                concluded.heldOn(),
                concluded.item(),
                concluded.outcomes(this::nameOf),
                concluded.decisionText(),
                concluded.dissent(),
                concluded.decisionNumber());
    }

    private String nameOf(String forum) {
        return organisation.forum(forum).map(Forum::name).orElse(forum);
    }
}
