package dk.direktionsbord.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a process owner writes about forms of meeting (S154). Nothing is deleted, only ended, and what was written
 * here is no longer changed by the organisation file.
 */
@Service
public class MeetingFormRegister {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MeetingFormRegister(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Writes the form as it is now, with the fora that meet in its parts. */
    @Transactional
    public void keep(MeetingForm form, List<Forum> fora, String by) {
        fora.forEach(forum -> keepForum(forum, by));
        keepForm(form, by);
        endParts(form, by);
        for (int position = 0; position < form.parts().size(); position++) {
            keepPart(form, position, by);
        }
        note(form.id(), form.toString(), by);
    }

    /** Whether a form or forum has or had the id, so that a new one cannot take it. */
    public boolean isKnown(String id) {
        return jdbc.sql(
                        "select exists (select 1 from meeting_form where id = :id) or exists (select 1 from forum where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** The form does not hold from the day on; fora that were written with it on the page end with it. */
    @Transactional
    public void close(String form, LocalDate from, String by) {
        jdbc.sql("update meeting_form set valid_to = greatest(valid_from, :day), edited_by = :by where id = :form")
                .param("day", from)
                .param("by", by)
                .param("form", form)
                .update();
        jdbc.sql(
                        """
                update forum set valid_to = greatest(valid_from, :day)
                where not from_file and id in (select forum from meeting_form_part where form = :form)
                """)
                .param("day", from)
                .param("form", form)
                .update();
        note(form, "Lukket fra " + from, by);
    }

    private void keepForum(Forum forum, String by) {
        jdbc.sql(
                        """
                insert into forum (id, name, kind, meeting, may_decide, process, chair_rule, participants,
                                   position, valid_from, edited_by, from_file)
                values (:id, :name, :kind, :meeting, :decides, :process, :chair, :participants,
                        (select coalesce(max(position), 0) + 1 from forum), :today, :by, false)
                on conflict (id) do update set name = excluded.name, may_decide = excluded.may_decide,
                    chair_rule = excluded.chair_rule, participants = excluded.participants,
                    edited_by = excluded.edited_by, valid_to = null
                """)
                .param("id", forum.id())
                .param("name", forum.name())
                .param("kind", forum.kind().name())
                .param("meeting", forum.meeting())
                .param("decides", forum.mayDecide())
                .param("process", forum.process())
                .param("chair", forum.chairRule())
                .param("participants", forum.participants().toArray(String[]::new))
                .param("today", today())
                .param("by", by)
                .update();
    }

    private void keepForm(MeetingForm form, String by) {
        jdbc.sql(
                        """
                insert into meeting_form (id, name, kind, cadence_days, days, papers, standing_items, trial_until,
                                          position, valid_from, edited_by)
                values (:id, :name, :kind, :cadence, :days, :papers, :items, :trial,
                        (select coalesce(max(position), 0) + 1 from meeting_form), :today, :by)
                on conflict (id) do update set name = excluded.name, kind = excluded.kind,
                    cadence_days = excluded.cadence_days, days = excluded.days, papers = excluded.papers,
                    standing_items = excluded.standing_items, trial_until = excluded.trial_until,
                    edited_by = excluded.edited_by
                """)
                .param("id", form.id())
                .param("name", form.name())
                .param("kind", form.kind().name())
                .param("cadence", form.cadenceDays())
                .param("days", form.days())
                .param("papers", form.papers().name())
                .param("items", form.standingItems().toArray(String[]::new))
                .param("trial", form.trialUntil())
                .param("today", today())
                .param("by", by)
                .update();
    }

    private void endParts(MeetingForm form, String by) {
        jdbc.sql(
                        """
                update meeting_form_part set valid_to = greatest(valid_from, :today), edited_by = :by
                where form = :form and valid_to is null and not (forum = any (:kept))
                """)
                .param("today", today())
                .param("by", by)
                .param("form", form.id())
                .param("kept", form.parts().stream().map(MeetingPart::forum).toArray(String[]::new))
                .update();
    }

    private void keepPart(MeetingForm form, int position, String by) {
        MeetingPart part = Objects.requireNonNull(form.parts().get(position));
        jdbc.sql(
                        """
                insert into meeting_form_part (forum, form, starts_at, ends_at, position, valid_from, edited_by)
                values (:forum, :form, :starts, :ends, :position, :today, :by)
                on conflict (forum) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                    position = excluded.position, edited_by = excluded.edited_by, valid_to = null
                """)
                .param("forum", part.forum())
                .param("form", form.id())
                .param("starts", part.startsAt())
                .param("ends", part.endsAt())
                .param("position", position)
                .param("today", today())
                .param("by", by)
                .update();
    }

    private void note(String form, String written, String by) {
        jdbc.sql("insert into meeting_form_change (form, written, changed_by, changed_at) values (?, ?, ?, ?)")
                .params(form, written, by, java.sql.Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new OrganisationChanged());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
