package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Action;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes up the next treatment on the route and tells which process treats it, or that there is none left. */
@Component
class FindNextTreatment implements Action<FindNextTreatment.Input, FindNextTreatment.Output> {
    private final MatterRecord matters;
    private final TreatmentRecord treatments;
    private final Organisation organisation;

    FindNextTreatment(MatterRecord matters, TreatmentRecord treatments, Organisation organisation) {
        this.matters = matters;
        this.treatments = treatments;
        this.organisation = organisation;
    }

    @Override
    public Output perform(Input input) {
        Matter matter = matters.get(input.matterId());
        Optional<Treatment> next = treatments.startNext(matter.id()).stream().findFirst();
        MatterState state = next.map(FindNextTreatment::stateDuring).orElse(stateAfter(matter));
        if (state != matter.state()) {
            matters.moved(matter, state);
        }
        return new Output(
                next.map(this::processOf).orElse(NextTreatment.NONE),
                next.map(Treatment::id).orElse(null),
                matter.toBeImplemented());
    }

    private NextTreatment processOf(Treatment treatment) {
        if (treatment.isGroupFeedback()) {
            return NextTreatment.DIRECTOR_GROUPS;
        }
        return treatment.purpose() == Purpose.QUALIFICATION
                ? NextTreatment.QUALIFICATION
                : NextTreatment.ofProcess(
                        organisation.forum(treatment.forum()).orElseThrow().process());
    }

    private static MatterState stateDuring(Treatment treatment) {
        return treatment.competence() == Competence.POLITICAL_BODY
                ? MatterState.SENT_TO_POLITICS
                : MatterState.IN_TREATMENT;
    }

    private static MatterState stateAfter(Matter matter) {
        return matter.toBeImplemented() ? MatterState.BEING_IMPLEMENTED : matter.state();
    }

    /** Which process the diagram calls next. */
    enum NextTreatment {
        DIREKTION_REVIEW,
        QUALIFICATION,
        FORUM_TREATMENT,
        DIRECTOR_GROUPS,
        WORKING_GROUP,
        CENTRE_COOPERATION,
        POLITICAL_COURSE,
        NONE;

        static NextTreatment ofProcess(String process) {
            return switch (process) {
                case "direktion-review" -> DIREKTION_REVIEW;
                case "political-course" -> POLITICAL_COURSE;
                case "forum-treatment" -> FORUM_TREATMENT;
                case "working-group" -> WORKING_GROUP;
                case "centre-cooperation" -> CENTRE_COOPERATION;
                default -> throw new IllegalStateException("No treatment is done by the process " + process);
            };
        }
    }

    record Input(UUID matterId) {}

    record Output(NextTreatment nextTreatment, @Nullable UUID treatment, boolean implementationNeeded) {}
}
