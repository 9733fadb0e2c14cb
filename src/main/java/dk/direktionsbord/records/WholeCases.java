package dk.direktionsbord.records;

import dk.direktionsbord.decision.CourseStep;
import dk.direktionsbord.decision.Courses;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.decision.Standpoints;
import dk.direktionsbord.implementation.Implementations;
import dk.direktionsbord.matter.Contributions;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterAttachments;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.MatterNote;
import dk.direktionsbord.matter.MatterNotes;
import dk.direktionsbord.matter.MatterRecusals;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Routings;
import dk.direktionsbord.meeting.PaperExcerpts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers a whole case as it is at one moment. */
@Component
class WholeCases {
    private final Matters matters;
    private final Contributions contributions;
    private final MatterNotes notes;
    private final Decisions decisions;
    private final Courses courses;
    private final CaseAdvices advices;
    private final MatterRecusals recusals;
    private final Standpoints standpoints;
    private final Routings routings;
    private final Implementations implementations;
    private final PaperExcerpts excerpts;
    private final MatterLog log;
    private final MatterAttachments attachments;
    private final Retentions retentions;

    WholeCases(
            Matters matters,
            Contributions contributions,
            MatterNotes notes,
            Decisions decisions,
            Courses courses,
            CaseAdvices advices,
            MatterRecusals recusals,
            Standpoints standpoints,
            Routings routings,
            Implementations implementations,
            PaperExcerpts excerpts,
            MatterLog log,
            MatterAttachments attachments,
            Retentions retentions) {
        this.matters = matters;
        this.contributions = contributions;
        this.notes = notes;
        this.decisions = decisions;
        this.courses = courses;
        this.advices = advices;
        this.recusals = recusals;
        this.standpoints = standpoints;
        this.routings = routings;
        this.implementations = implementations;
        this.excerpts = excerpts;
        this.log = log;
        this.attachments = attachments;
        this.retentions = retentions;
    }

    /** What the person may see; refused unless that is the whole matter. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    WholeCase seenBy(String person, UUID id) {
        List<MatterNote> read = notes.seenBy(person, id);
        List<CourseStep> course = courses.of(id);
        Matter matter = matters.get(id);
        return new WholeCase(
                matter,
                retentions.of(matter.text().kleMainGroup()),
                matters.versions(id),
                contributions.of(id),
                read,
                decisions.of(id),
                course,
                advices.seenBy(person, id, course),
                recusals.lines(id),
                standpoints.of(id),
                routings.all(id),
                implementations.of(id),
                excerpts.of(id, person),
                log.of(id),
                attachments.seenBy(person, id));
    }
}
