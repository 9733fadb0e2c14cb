package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.decision.CourseStep;
import dk.direktionsbord.decision.Courses;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.agenda.PaperContent.Item;
import dk.direktionsbord.meeting.agenda.PaperContent.Outcome;
import dk.direktionsbord.meeting.agenda.PaperWriter.Recorded;
import dk.direktionsbord.meeting.agenda.PaperWriter.Stage;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Substitution;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an item of a paper: a standing item with what it holds, or a case with what was concluded about it. */
@Component
class PaperItems {
    private final Matters matters;
    private final Courses courses;
    private final StandingLines standing;
    private final EarlierMeeting earlier;
    private final MatterBackground background;
    private final Recusals recusals;
    private final ChangedRecusals changedRecusals;
    private final Substitution substitution;
    private final Organisation organisation;

    PaperItems(
            Matters matters,
            Courses courses,
            StandingLines standing,
            EarlierMeeting earlier,
            MatterBackground background,
            Recusals recusals,
            ChangedRecusals changedRecusals,
            Substitution substitution,
            Organisation organisation) {
        this.matters = matters;
        this.courses = courses;
        this.standing = standing;
        this.earlier = earlier;
        this.background = background;
        this.recusals = recusals;
        this.changedRecusals = changedRecusals;
        this.substitution = substitution;
        this.organisation = organisation;
    }

    /** Recusals are written in minutes only. */
    Item write(AgendaItem item, int number, Meeting meeting, Recorded recorded, Stage stage) {
        String note = recorded.notes().get(item.id());
        return item.matter() == null
                ? standing(item, number, meeting, note)
                : matter(item, matters.get(item.matter()), number, meeting, recorded, stage);
    }

    private Item standing(AgendaItem item, int number, Meeting meeting, @Nullable String note) {
        return new Item(
                item.id(),
                number,
                item.title(),
                DanishTexts.text("meeting.item.standing"),
                item.minutes(),
                null,
                true,
                "",
                List.of(),
                List.of(),
                null,
                null,
                note,
                standing.of(item.title(), meeting),
                null,
                Background.NONE,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private Item matter(AgendaItem item, Matter matter, int number, Meeting meeting, Recorded recorded, Stage stage) {
        List<CourseStep> course = courses.of(matter.id());
        Optional<CourseStep> step = course.stream()
                .filter(each -> each.treatmentId().equals(item.treatment()))
                .findFirst();
        return new Item(
                item.id(),
                number,
                item.title(),
                DanishTexts.text("meeting.item." + matter.type()),
                item.minutes(),
                matter.id(),
                matter.open(),
                matter.text().summary(),
                matter.text().recommendation(),
                step.map(PaperItems::outcomes).orElse(List.of()),
                step.map(CourseStep::decisionText).orElse(null),
                step.map(CourseStep::dissent).orElse(null),
                recorded.notes().get(item.id()),
                List.of(),
                earlier.of(Objects.requireNonNull(item.treatment())).orElse(null),
                background.of(matter, item.treatment(), course, stage),
                stage == Stage.COMING ? null : leader(meeting.chair(), matter.id()),
                away(matter.id(), recorded),
                stage == Stage.MINUTES ? recused(matter.id()) : List.of(),
                stage == Stage.MINUTES ? changedRecusals.of(matter.id(), meeting) : List.of());
    }

    /** Names of those who were away while the matter was treated. */
    List<String> away(@Nullable UUID matter, Recorded recorded) {
        return matter == null
                ? List.of()
                : recorded.away().getOrDefault(matter, List.of()).stream()
                        .map(organisation::nameOf)
                        .toList();
    }

    /** Whoever leads the item when the chair is inhabil in it: the same person who acts for the chair in the matter. */
    private @Nullable String leader(@Nullable String chair, UUID matter) {
        return chair == null || !substitution.barredFrom(matter).contains(chair)
                ? null
                : substitution.actorFor(chair, matter).map(organisation::nameOf).orElse(null);
    }

    private List<String> recused(UUID matter) {
        return recusals.recusedIn(matter).stream()
                .map(organisation::nameOf)
                .sorted()
                .toList();
    }

    private static List<Outcome> outcomes(CourseStep step) {
        return step.outcomes().stream()
                .map(outcome -> new Outcome(outcome.recommendation(), outcome.wording()))
                .toList();
    }
}
