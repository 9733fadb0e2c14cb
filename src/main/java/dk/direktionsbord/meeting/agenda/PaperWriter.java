package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingParts;
import dk.direktionsbord.meeting.SeenMeeting;
import dk.direktionsbord.meeting.agenda.PaperContent.Item;
import dk.direktionsbord.meeting.agenda.PaperContent.Part;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what stands on a meeting's papers from the items, the matters and what was concluded about them. */
@Component
public class PaperWriter {
    private final AgendaItems items;
    private final MeetingParts parts;
    private final PaperItems write;
    private final MeetingForms forms;
    private final Organisation organisation;

    PaperWriter(
            AgendaItems items, MeetingParts parts, PaperItems write, MeetingForms forms, Organisation organisation) {
        this.items = items;
        this.forms = forms;
        this.parts = parts;
        this.write = write;
        this.organisation = organisation;
    }

    /** What the items are written for: a list of what is coming, an agenda, or minutes. */
    enum Stage {
        COMING,
        AGENDA,
        MINUTES
    }

    /**
     * What was recorded at the meeting, besides what the matters themselves keep.
     *
     * @param away usernames of those who were away from a single item, by its matter
     */
    public record Recorded(
            List<String> absent, String standIns, String text, Map<UUID, String> notes, Map<UUID, List<String>> away) {
        static final Recorded NOTHING = new Recorded(List.of(), "", "", Map.of(), Map.of());
    }

    /** The agenda as it would be released now. */
    public PaperContent agenda(Meeting meeting) {
        return paper(meeting, items.of(meeting), Recorded.NOTHING, Stage.AGENDA);
    }

    /** What is coming on a meeting without a formal agenda. */
    public PaperContent coming(Meeting meeting) {
        return paper(meeting, items.coming(meeting), Recorded.NOTHING, Stage.COMING);
    }

    /** The minutes as they would be approved now. */
    public PaperContent minutes(Meeting meeting, Recorded recorded) {
        return paper(meeting, items.of(meeting), recorded, Stage.MINUTES);
    }

    /** Minutes approved before, with what has been recorded anew; all else stays as it was approved. */
    public PaperContent corrected(PaperContent approved, Recorded recorded) {
        List<Part> written = approved.parts().stream()
                .map(part -> new Part(
                        part.forum(),
                        part.name(),
                        part.time(),
                        present(part.participants(), recorded),
                        part.items().stream()
                                .map(item -> item.noted(
                                        recorded.notes().get(item.id()), write.away(item.matter(), recorded)))
                                .toList()))
                .toList();
        return new PaperContent(
                approved.name(),
                approved.when(),
                approved.place(),
                approved.chair(),
                approved.chairReason(),
                recorded.absent().stream().map(this::nameOf).toList(),
                recorded.standIns(),
                recorded.text(),
                written);
    }

    private List<String> participants(Meeting meeting, SeenMeeting.Part part, Recorded recorded) {
        List<String> called = forms.find(meeting.form()).stream()
                .flatMap(form -> form.parts().stream())
                .filter(own -> own.forum().equals(part.forum()))
                .flatMap(own -> forms.participants(own, meeting.scope()).stream())
                .distinct()
                .map(this::nameOf)
                .toList();
        return present(called, recorded);
    }

    private List<String> present(List<String> called, Recorded recorded) {
        List<String> absent = recorded.absent().stream().map(this::nameOf).toList();
        return called.stream().filter(name -> !absent.contains(name)).toList();
    }

    private PaperContent paper(Meeting meeting, List<AgendaItem> all, Recorded recorded, Stage stage) {
        List<Part> written = new ArrayList<>();
        int number = 1;
        for (SeenMeeting.Part part : parts.of(meeting)) {
            List<Item> here = new ArrayList<>();
            for (AgendaItem item : all) {
                if (item.part().equals(part.forum())) {
                    here.add(write.write(item, number++, meeting, recorded, stage));
                }
            }
            written.add(new Part(part.forum(), part.name(), time(part), participants(meeting, part, recorded), here));
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
        return username == null ? DanishTexts.text("meeting.chair.vacant") : organisation.nameOf(username);
    }
}
