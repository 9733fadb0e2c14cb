package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.decision.SittingItems;
import dk.direktionsbord.decision.SittingItems.Placed;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.MeetingPart;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The items of agendas. Treatments come from where they are placed; standing items from the form of meeting. */
@Component
public class AgendaItems {
    private final JdbcClient jdbc;
    private final SittingItems placed;
    private final Matters matters;
    private final MeetingForms forms;
    private final Clock clock;

    AgendaItems(JdbcClient jdbc, SittingItems placed, Matters matters, MeetingForms forms, Clock clock) {
        this.jdbc = jdbc;
        this.placed = placed;
        this.matters = matters;
        this.forms = forms;
        this.clock = clock;
    }

    /** Every item in the order of the agenda: part by part, standing items around the cases. */
    public List<AgendaItem> of(Meeting meeting) {
        List<String> parts = partsOf(meeting);
        return jdbc
                .sql("select * from agenda_item where meeting = ? and removed_at is null")
                .param(meeting.id())
                .query(AgendaItem.class)
                .list()
                .stream()
                .sorted(Comparator.comparing((AgendaItem item) -> parts.indexOf(item.part()))
                        .thenComparing(AgendaItem::place)
                        .thenComparing(AgendaItem::position)
                        .thenComparing(AgendaItem::title))
                .toList();
    }

    /** What a meeting without a formal agenda has before it: its form's standing items and the cases placed on it. */
    List<AgendaItem> coming(Meeting meeting) {
        List<String> parts = partsOf(meeting);
        List<AgendaItem> coming = new ArrayList<>();
        for (String title :
                forms.find(meeting.form()).map(MeetingForm::standingItems).orElse(List.of())) {
            coming.add(coming(meeting, parts.get(0), null, null, title, AgendaItem.Place.FIRST, coming.size()));
        }
        for (String part : parts) {
            for (Placed treatment : placed.placedOn(part, meeting.scope(), meeting.heldOn())) {
                Matter matter = matters.get(treatment.matterId());
                AgendaItem.Place place = AgendaItem.Place.CASE;
                coming.add(coming(
                        meeting, part, treatment.treatmentId(), matter.id(), titleOf(matter), place, treatment.item()));
            }
        }
        return coming;
    }

    private static AgendaItem coming(
            Meeting meeting,
            String part,
            @Nullable UUID treatment,
            @Nullable UUID matter,
            String title,
            AgendaItem.Place place,
            int position) {
        UUID id = treatment == null ? new UUID(position, position) : treatment;
        return new AgendaItem(id, meeting.id(), part, treatment, matter, title, place, position, null);
    }

    /** Puts the standing items of the form on a new agenda: the first before the cases, the others after them. */
    void addStanding(Meeting meeting, String by) {
        List<String> parts = partsOf(meeting);
        List<String> titles = forms.get(meeting.form()).standingItems();
        for (int index = 0; index < titles.size(); index++) {
            boolean first = index == 0;
            String part = first ? parts.get(0) : parts.get(parts.size() - 1);
            add(meeting, part, null, null, titles.get(index), place(first), index + 1, null, by);
        }
    }

    /** Takes on what has been placed on the meeting since, and takes off what is no longer placed on it. */
    public void takeOn(Meeting meeting, String by) {
        List<UUID> there = of(meeting).stream().map(AgendaItem::treatment).toList();
        List<UUID> placedNow = new ArrayList<>();
        for (String part : partsOf(meeting)) {
            for (Placed treatment : placed.placedOn(part, meeting.scope(), meeting.heldOn())) {
                placedNow.add(treatment.treatmentId());
                if (!there.contains(treatment.treatmentId())) {
                    addCase(meeting, part, treatment, by);
                }
            }
        }
        of(meeting).stream()
                .filter(item -> item.isCase() && !placedNow.contains(item.treatment()))
                .forEach(item -> remove(item.id()));
    }

    /** Meetings with the matter among their items. */
    public List<UUID> meetingsWith(UUID matter) {
        return jdbc.sql("select distinct meeting from agenda_item where matter = ? and removed_at is null")
                .param(matter)
                .query(UUID.class)
                .list();
    }

    /** What is placed on the meeting but stands on no version of its agenda yet. */
    List<AgendaItem> notTakenOn(Meeting meeting) {
        List<UUID> there = of(meeting).stream().map(AgendaItem::treatment).toList();
        return coming(meeting).stream()
                .filter(item -> item.isCase() && !there.contains(item.treatment()))
                .toList();
    }

    void order(UUID item, int position, @Nullable Integer minutes) {
        jdbc.sql("update agenda_item set position = ?, minutes = ? where id = ?")
                .params(position, minutes, item)
                .update();
    }

    /** Standing items as the secretariat wants them on this agenda; those before are taken off. */
    void replaceStanding(Meeting meeting, List<AgendaItem> standing, String by) {
        of(meeting).stream().filter(item -> !item.isCase()).forEach(item -> remove(item.id()));
        standing.forEach(item ->
                add(meeting, item.part(), null, null, item.title(), item.place(), item.position(), item.minutes(), by));
    }

    /** The fora that meet, in order. */
    List<String> partsOf(Meeting meeting) {
        return forms.find(meeting.form()).map(MeetingForm::parts).orElse(List.of()).stream()
                .map(MeetingPart::forum)
                .toList();
    }

    private void addCase(Meeting meeting, String part, Placed treatment, String by) {
        Matter matter = matters.get(treatment.matterId());
        add(
                meeting,
                part,
                treatment.treatmentId(),
                matter.id(),
                titleOf(matter),
                AgendaItem.Place.CASE,
                treatment.item(),
                null,
                by);
    }

    private static String titleOf(Matter matter) {
        return matter.matterNumber() + " · " + matter.text().title();
    }

    private void add(
            Meeting meeting,
            String part,
            @Nullable UUID treatment,
            @Nullable UUID matter,
            String title,
            AgendaItem.Place place,
            int position,
            @Nullable Integer minutes,
            String by) {
        jdbc.sql(
                        """
                        insert into agenda_item (id, meeting, part, treatment, matter, title, place, position, minutes,
                                                 added_by, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (treatment) do update set meeting = excluded.meeting, part = excluded.part,
                            position = excluded.position, removed_at = null
                        """)
                .params(
                        UUID.randomUUID(),
                        meeting.id(),
                        part,
                        treatment,
                        matter,
                        title,
                        place.name(),
                        position,
                        minutes,
                        by,
                        now())
                .update();
    }

    private void remove(UUID item) {
        jdbc.sql("update agenda_item set removed_at = ? where id = ?")
                .params(now(), item)
                .update();
    }

    private static AgendaItem.Place place(boolean first) {
        return first ? AgendaItem.Place.FIRST : AgendaItem.Place.LAST;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
