package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.decision.CourseStep;
import dk.direktionsbord.decision.Courses;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.meeting.DanishDay;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingParts;
import dk.direktionsbord.meeting.SeenMeeting;
import dk.direktionsbord.meeting.agenda.PaperContent.Item;
import dk.direktionsbord.meeting.agenda.PaperContent.Outcome;
import dk.direktionsbord.meeting.agenda.PaperContent.Part;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Person;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what stands on a meeting's papers from the items, the matters and what was concluded about them. */
@Component
public class PaperWriter {
    private final AgendaItems items;
    private final MeetingParts parts;
    private final Matters matters;
    private final Courses courses;
    private final Organisation organisation;

    PaperWriter(AgendaItems items, MeetingParts parts, Matters matters, Courses courses, Organisation organisation) {
        this.items = items;
        this.parts = parts;
        this.matters = matters;
        this.courses = courses;
        this.organisation = organisation;
    }

    /** What was recorded at the meeting, besides what the matters themselves keep. */
    public record Recorded(List<String> absent, String standIns, String text, Map<UUID, String> notes) {
        static final Recorded NOTHING = new Recorded(List.of(), "", "", Map.of());
    }

    public PaperContent agenda(Meeting meeting) {
        return paper(meeting, Recorded.NOTHING);
    }

    public PaperContent paper(Meeting meeting, Recorded recorded) {
        List<AgendaItem> all = items.of(meeting);
        List<Part> written = new ArrayList<>();
        int number = 1;
        for (SeenMeeting.Part part : parts.of(meeting)) {
            List<Item> here = new ArrayList<>();
            for (AgendaItem item : all) {
                if (item.part().equals(part.forum())) {
                    here.add(item(item, number++, recorded.notes().get(item.id())));
                }
            }
            written.add(new Part(part.forum(), part.name(), time(part), here));
        }
        return new PaperContent(
                meeting.name(),
                when(meeting),
                meeting.place(),
                nameOf(meeting.chair()),
                meeting.chairReason(),
                recorded.absent().stream().map(this::nameOf).toList(),
                recorded.standIns(),
                recorded.text(),
                written);
    }

    private Item item(AgendaItem item, int number, @Nullable String note) {
        if (item.matter() == null) {
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
                    note);
        }
        Matter matter = matters.get(item.matter());
        Optional<CourseStep> step = stepOf(item);
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
                step.map(PaperWriter::outcomes).orElse(List.of()),
                step.map(CourseStep::decisionText).orElse(null),
                step.map(CourseStep::dissent).orElse(null),
                note);
    }

    private Optional<CourseStep> stepOf(AgendaItem item) {
        return courses.of(java.util.Objects.requireNonNull(item.matter())).stream()
                .filter(step -> step.treatmentId().equals(item.treatment()))
                .findFirst();
    }

    private static List<Outcome> outcomes(CourseStep step) {
        return step.outcomes().stream()
                .map(outcome -> new Outcome(outcome.recommendation(), outcome.wording()))
                .toList();
    }

    private static String when(Meeting meeting) {
        String from = DanishDay.of(meeting.heldOn()) + " kl. " + DanishDay.time(meeting.startsAt());
        return meeting.endsOn().equals(meeting.heldOn())
                ? from + "-" + DanishDay.time(meeting.endsAt())
                : from + " til " + DanishDay.of(meeting.endsOn()) + " kl. " + DanishDay.time(meeting.endsAt());
    }

    private static String time(SeenMeeting.Part part) {
        return "kl. " + DanishDay.time(part.startsAt()) + "-" + DanishDay.time(part.endsAt());
    }

    private String nameOf(@Nullable String username) {
        return username == null
                ? DanishTexts.text("meeting.chair.vacant")
                : organisation.person(username).map(Person::name).orElse(username);
    }
}
