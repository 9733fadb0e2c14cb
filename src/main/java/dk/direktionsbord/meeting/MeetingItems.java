package dk.direktionsbord.meeting;

import dk.direktionsbord.matter.MatterAccess;
import dk.direktionsbord.matter.Sighting;
import dk.direktionsbord.meeting.agenda.AgendaReleases;
import dk.direktionsbord.meeting.agenda.PaperContent;
import dk.direktionsbord.meeting.agenda.PaperContent.Earlier;
import dk.direktionsbord.meeting.agenda.PaperContent.Item;
import dk.direktionsbord.meeting.agenda.PaperContent.Line;
import dk.direktionsbord.meeting.agenda.PaperWriter;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Papers;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The items of a meeting as a person may see them: those of the newest released agenda, and where there is no formal
 * agenda those that are coming. Parts of others are left out; of a matter outside the circle there is a neutral title.
 */
@Service
public class MeetingItems {
    private final AgendaReleases releases;
    private final PaperWriter writer;
    private final MeetingForms forms;
    private final MatterAccess access;

    MeetingItems(AgendaReleases releases, PaperWriter writer, MeetingForms forms, MatterAccess access) {
        this.releases = releases;
        this.writer = writer;
        this.forms = forms;
        this.access = access;
    }

    /**
     * An item.
     *
     * @param matter the matter the person may open
     * @param lines what a standing item holds
     * @param postponedFrom the meeting that postponed it to this one
     */
    public record SeenItem(
            int number, String title, @Nullable UUID matter, List<String> lines, @Nullable Earlier postponedFrom) {}

    public List<SeenItem> of(SeenMeeting seen, String person) {
        return content(seen.meeting())
                .map(content -> seen(content, seen, person))
                .orElse(List.of());
    }

    private Optional<PaperContent> content(Meeting meeting) {
        Optional<MeetingForm> form = forms.find(meeting.form());
        if (form.isEmpty() || form.get().isPrivate()) {
            return Optional.empty();
        }
        return form.get().papers() == Papers.FORMAL
                ? releases.newest(meeting.id()).map(AgendaReleases.Release::content)
                : Optional.of(writer.coming(meeting));
    }

    private List<SeenItem> seen(PaperContent content, SeenMeeting seen, String person) {
        Map<UUID, Sighting> sight = access.of(person, content.matters().collect(Collectors.toSet()));
        Set<String> own = seen.parts().stream().map(SeenMeeting.Part::forum).collect(Collectors.toSet());
        return content.parts().stream()
                .filter(part -> own.contains(part.forum()))
                .flatMap(part -> part.items().stream())
                .map(item -> seen(item, sight))
                .toList();
    }

    private static SeenItem seen(Item item, Map<UUID, Sighting> sight) {
        boolean full = mayRead(item.matter(), sight);
        return new SeenItem(
                item.number(),
                full ? item.title() : DanishTexts.text("meeting.item.closed"),
                full ? item.matter() : null,
                item.lines().stream()
                        .filter(line -> mayRead(line.matter(), sight))
                        .map(Line::text)
                        .toList(),
                full ? item.postponedFrom() : null);
    }

    private static boolean mayRead(@Nullable UUID matter, Map<UUID, Sighting> sight) {
        return matter == null || sight.getOrDefault(matter, Sighting.NONE) == Sighting.FULL;
    }
}
