package dk.direktionsbord.overview;

import dk.direktionsbord.decision.CourseStep;
import dk.direktionsbord.decision.Courses;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.decision.Perspectives;
import dk.direktionsbord.decision.Qualification;
import dk.direktionsbord.decision.Qualifications;
import dk.direktionsbord.decision.Standpoints;
import dk.direktionsbord.implementation.Implementations;
import dk.direktionsbord.kle.KlePlan;
import dk.direktionsbord.matter.Contribution;
import dk.direktionsbord.matter.Contributions;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.MatterState;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Purpose;
import dk.direktionsbord.matter.Routings;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers from every room what a matter's page shows. Who may see it is asked before. */
@Component
class MatterPageReader {
    private final Matters matters;
    private final Contributions contributions;
    private final Routings routings;
    private final MatterLog log;
    private final Courses courses;
    private final JointWorkReader joint;
    private final Qualifications qualifications;
    private final Decisions decisions;
    private final Standpoints standpoints;
    private final Perspectives perspectives;
    private final Implementations implementations;
    private final RecusalLines recusals;
    private final TaskLines tasks;
    private final DueMark due;
    private final KlePlan plan;
    private final Names names;

    MatterPageReader(
            Matters matters,
            Contributions contributions,
            Routings routings,
            MatterLog log,
            Courses courses,
            JointWorkReader joint,
            Qualifications qualifications,
            Decisions decisions,
            Standpoints standpoints,
            Perspectives perspectives,
            Implementations implementations,
            RecusalLines recusals,
            TaskLines tasks,
            DueMark due,
            KlePlan plan,
            Names names) {
        this.matters = matters;
        this.contributions = contributions;
        this.routings = routings;
        this.log = log;
        this.courses = courses;
        this.joint = joint;
        this.qualifications = qualifications;
        this.decisions = decisions;
        this.standpoints = standpoints;
        this.perspectives = perspectives;
        this.implementations = implementations;
        this.recusals = recusals;
        this.tasks = tasks;
        this.due = due;
        this.plan = plan;
        this.names = names;
    }

    MatterCard card(UUID id) {
        return MatterCard.of(matters.get(id), names);
    }

    @Transactional(readOnly = true)
    MatterView whole(UUID id, String reader) {
        Matter matter = matters.get(id);
        return new MatterView(
                MatterCard.of(matter, names),
                matter.warnings(),
                MatterPresentation.of(matter, kle(matter), names),
                returned(matter),
                tasks.openIn(id, reader),
                routings.latest(id).map(record -> RouteReason.of(record, names)).orElse(null),
                courses.of(id).stream().map(this::line).toList(),
                joint.of(id),
                contributionsTo(matter),
                decisions.of(id).stream()
                        .map(each -> DecisionLine.of(each, names))
                        .toList(),
                standpoints.of(id).stream().map(StandpointLine::of).toList(),
                implementations.of(id).stream()
                        .map(each -> FollowUpView.of(each, names))
                        .toList(),
                perspectivesOn(id, reader),
                perspectives.mayRecord(id, reader),
                recusals.of(id, reader),
                logOf(id));
    }

    private String kle(Matter matter) {
        String written = matter.text().kleMainGroup();
        return (written + " " + plan.titleOf(written).orElse("")).strip();
    }

    private MatterView.@Nullable Return returned(Matter matter) {
        if (matter.state() != MatterState.RETURNED) {
            return null;
        }
        return matters.lastReturn(matter.id())
                .map(last -> new MatterView.Return(names.person(last.by()), last.reason()))
                .orElse(null);
    }

    private CourseLine line(CourseStep step) {
        Qualification advice = step.purpose() == Purpose.QUALIFICATION
                ? qualifications.of(step.treatmentId())
                : new Qualification(step.treatmentId(), List.of(), null, List.of());
        return CourseLine.of(step, advice, names);
    }

    private List<ContributionLine> contributionsTo(Matter matter) {
        return contributions.of(matter.id()).stream()
                .map(each -> ContributionLine.of(each, isLate(each), matter.version(), names))
                .toList();
    }

    private boolean isLate(Contribution contribution) {
        return contribution.state() == Contribution.State.OPEN && due.isOver(contribution.dueOn());
    }

    private List<NoteLine> perspectivesOn(UUID id, String reader) {
        return perspectives.of(id, reader).stream()
                .map(said ->
                        new NoteLine(DanishTime.moment(said.recordedAt()), names.person(said.person()), said.text()))
                .toList();
    }

    private List<NoteLine> logOf(UUID id) {
        return log.of(id).stream()
                .map(step -> new NoteLine(DanishTime.moment(step.at()), names.person(step.person()), step.text()))
                .toList();
    }
}
