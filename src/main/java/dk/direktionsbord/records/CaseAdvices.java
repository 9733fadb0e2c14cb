package dk.direktionsbord.records;

import dk.direktionsbord.decision.Cooperations;
import dk.direktionsbord.decision.CourseStep;
import dk.direktionsbord.decision.GroupFeedbacks;
import dk.direktionsbord.decision.Perspectives;
import dk.direktionsbord.decision.Qualifications;
import dk.direktionsbord.decision.WorkingGroups;
import dk.direktionsbord.matter.Purpose;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what was advised on a matter. */
@Component
class CaseAdvices {
    private final Qualifications qualifications;
    private final Perspectives perspectives;
    private final GroupFeedbacks feedbacks;
    private final WorkingGroups workingGroups;
    private final Cooperations cooperations;

    CaseAdvices(
            Qualifications qualifications,
            Perspectives perspectives,
            GroupFeedbacks feedbacks,
            WorkingGroups workingGroups,
            Cooperations cooperations) {
        this.qualifications = qualifications;
        this.perspectives = perspectives;
        this.feedbacks = feedbacks;
        this.workingGroups = workingGroups;
        this.cooperations = cooperations;
    }

    /** Perspectives on a treatment that is not decided are the direktion's alone (S109). */
    CaseAdvice seenBy(String person, UUID matter, List<CourseStep> course) {
        return new CaseAdvice(
                course.stream()
                        .filter(step -> step.purpose() == Purpose.QUALIFICATION)
                        .map(step -> qualifications.of(step.treatmentId()))
                        .toList(),
                perspectives.of(matter, person),
                feedbacks.of(matter),
                workingGroups.of(matter),
                cooperations.of(matter));
    }
}
