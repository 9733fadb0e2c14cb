package dk.direktionsbord.web;

import dk.direktionsbord.decision.CourseStep;
import dk.direktionsbord.decision.Courses;
import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.implementation.DecisionFollowUp;
import dk.direktionsbord.implementation.Implementations;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterAccess;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.RoutingRecord;
import dk.direktionsbord.matter.Routings;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import dk.direktionsbord.workflow.Tasks;
import dk.direktionsbord.workflow.Tasks.OpenTask;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A matter as a machine may see it on behalf of a person: as much as the person sees of it on the matter's page. */
@Component
class MatterPicture {
    private final Matters matters;
    private final Routings routings;
    private final Courses courses;
    private final Decisions decisions;
    private final Implementations implementations;
    private final Tasks tasks;
    private final MatterAccess access;

    MatterPicture(
            Matters matters,
            Routings routings,
            Courses courses,
            Decisions decisions,
            Implementations implementations,
            Tasks tasks,
            MatterAccess access) {
        this.matters = matters;
        this.routings = routings;
        this.courses = courses;
        this.decisions = decisions;
        this.implementations = implementations;
        this.tasks = tasks;
        this.access = access;
    }

    /** @throws Refusal when there is no such matter, or none the person may know of */
    View of(UUID id, String person) {
        Matter matter = matters.find(id).orElseThrow(() -> Refusal.notFound("web.matter.hidden"));
        return switch (access.of(person, id)) {
            case FULL -> whole(matter);
            case SUMMARY -> summary(matter);
            case NEUTRAL -> neutral(matter);
            case RECUSED -> throw Refusal.forbidden("web.matter.recused");
            case NONE -> throw Refusal.forbidden("web.matter.hidden");
        };
    }

    private View whole(Matter matter) {
        return new View(
                matter.id(),
                matter.matterNumber(),
                matter.text().title(),
                matter.text().summary(),
                matter.state().name(),
                matter.owningCentre(),
                matter.warnings(),
                matter,
                routings.latest(matter.id()).orElse(null),
                courses.of(matter.id()),
                tasks.openIn(matter.id()).stream().map(TaskView::of).toList(),
                decisions.of(matter.id()),
                implementations.of(matter.id()));
    }

    private static View summary(Matter matter) {
        return outline(
                matter,
                matter.text().title(),
                matter.text().summary(),
                matter.state().name(),
                matter.owningCentre());
    }

    /** A closed matter is known by its number alone (L-KSL-2). */
    private static View neutral(Matter matter) {
        return outline(matter, DanishTexts.text("web.matter.closed"), null, null, null);
    }

    private static View outline(
            Matter matter, String title, @Nullable String summary, @Nullable String state, @Nullable String centre) {
        return new View(
                matter.id(),
                matter.matterNumber(),
                title,
                summary,
                state,
                centre,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * A matter with all that belongs to it; what a person may not see is absent.
     *
     * @param title a neutral title when the matter is closed to the person
     * @param warnings what must be mended before anything of it is released, in Danish
     * @param route the treatments in order with their outcomes, bearings and positions among them
     * @param decisions the entries of the decision log; never a bearing or a position
     */
    record View(
            UUID id,
            String matterNumber,
            String title,
            @Nullable String summary,
            @Nullable String state,
            @Nullable String owningCentre,
            List<String> warnings,
            @Nullable Matter matter,
            @Nullable RoutingRecord routing,
            List<CourseStep> route,
            List<TaskView> openTasks,
            List<Decision> decisions,
            List<DecisionFollowUp> implementation) {}

    /** An open task: who has it or may take it, and when it is due. */
    record TaskView(
            String id,
            String step,
            String name,
            @Nullable String assignee,
            List<String> candidates,
            @Nullable Instant dueDate) {
        static TaskView of(OpenTask task) {
            return new TaskView(task.id(), task.step(), task.name(), task.assignee(), task.candidates(), task.due());
        }
    }
}
