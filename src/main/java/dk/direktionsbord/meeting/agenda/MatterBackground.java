package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.decision.CourseStep;
import dk.direktionsbord.decision.GroupFeedback;
import dk.direktionsbord.decision.GroupFeedbacks;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterAttachments;
import dk.direktionsbord.matter.ReadableMatter;
import dk.direktionsbord.meeting.agenda.Background.Said;
import dk.direktionsbord.meeting.agenda.Background.Section;
import dk.direktionsbord.meeting.agenda.Background.Step;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a paper tells of a matter besides the item itself. */
@Component
class MatterBackground {
    private final ReadableMatter readable;
    private final GroupFeedbacks groups;
    private final MatterAttachments attachments;
    private final Organisation organisation;

    MatterBackground(
            ReadableMatter readable, GroupFeedbacks groups, MatterAttachments attachments, Organisation organisation) {
        this.readable = readable;
        this.groups = groups;
        this.attachments = attachments;
        this.organisation = organisation;
    }

    /**
     * Minutes leave out the matter's own fields, which the agenda has.
     *
     * @param treatment the treatment the paper is about; a director's group does not read what the others say
     * @param course the matter's whole course
     */
    Background of(Matter matter, @Nullable UUID treatment, List<CourseStep> course, PaperWriter.Stage stage) {
        if (stage == PaperWriter.Stage.COMING) {
            return Background.NONE;
        }
        boolean group =
                course.stream().anyMatch(step -> step.treatmentId().equals(treatment) && step.isGroupFeedback());
        return new Background(
                stage == PaperWriter.Stage.MINUTES ? List.of() : sections(matter),
                group ? List.of() : said(matter.id()),
                earlier(course, treatment),
                attachments.openTitles(matter.id()));
    }

    private List<Section> sections(Matter matter) {
        return readable.besideRecommendation(matter).stream()
                .map(field -> new Section(field.heading(), field.text()))
                .toList();
    }

    private List<Said> said(UUID matter) {
        return groups.of(matter).stream().map(this::said).toList();
    }

    private Said said(GroupFeedback feedback) {
        String group = organisation.forum(feedback.forum()).map(Forum::name).orElse(feedback.forum());
        String text =
                feedback.text() == null ? DanishTexts.text("decision.feedback." + feedback.state()) : feedback.text();
        return new Said(group, text, feedback.dissent());
    }

    private static List<Step> earlier(List<CourseStep> course, @Nullable UUID treatment) {
        return course.stream()
                .takeWhile(step -> !step.treatmentId().equals(treatment))
                .filter(step -> step.concluded() && !step.isGroupFeedback())
                .map(step -> new Step(
                        step.forumName(),
                        step.heldOn() == null ? "" : DanishDay.day(step.heldOn()),
                        step.item() == null ? "" : String.valueOf(step.item()),
                        step.conclusion()))
                .toList();
    }
}
