package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.access.RecusalGround;
import dk.direktionsbord.access.RecusalReport;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.agenda.AgendaItem;
import dk.direktionsbord.meeting.agenda.ReadableItems;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tasks about a meeting tell of a matter whose reader is inhabil in it (L-INH-3). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingTaskSightTest extends Product {
    private static final String MARK = "Svaneløberiet";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Recusals recusals;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<FormContent> contents;

    @Autowired
    private Meetings meetings;

    @Autowired
    private ReadableItems readable;

    private UUID matter;
    private UUID meeting;

    @BeforeAll
    void aMeetingWithAMatterThatTheChairIsInhabilIn() {
        Life life = Life.of(port, organisation);
        matter = life.begin("AP-17", MARK, MARK);
        life.until(matter, "userTask_PlaceOnMeeting");
        recusals.report(new RecusalReport(matter, "kdir", RecusalGround.CLOSE_RELATIVE, "Min bror."), "kdir");
        meeting = BygoneMeeting.planned(jdbc, LocalDate.of(1997, 3, 4));
        jdbc.sql(
                        """
                insert into agenda_item (id, meeting, part, treatment, matter, title, place, position, added_by, added_at)
                select gen_random_uuid(), ?, 'DIREKTION_PART2', id, matter_id, ?, 'CASE', 1, 'system', now()
                from treatment where matter_id = ? order by position limit 1
                """)
                .params(meeting, MARK, matter)
                .update();
    }

    @Test
    void tellsTheInhabilChairNothingOfTheMatterBeforeTheAgendaIsReleased() {
        assertThat(content("agenda-release", "kdir"))
                .contains("1. Du er registreret som inhabil")
                .doesNotContain(MARK);
        assertThat(content("agenda-release", "vdir")).contains("1. " + MARK);
    }

    @Test
    void tellsWhoeverRecordsTheMeetingNothingOfAMatterTheyAreInhabilIn() {
        assertThat(content("meeting-record", "kdir"))
                .contains("Du er registreret som inhabil")
                .doesNotContain(MARK);
        assertThat(content("meeting-record", "vdir")).contains(MARK);
    }

    @Test
    void namesNoMatterToWhoeverIsInhabilInItWhenItIsMissingOnTheAgenda() {
        Meeting later = meetings.find(BygoneMeeting.planned(jdbc, LocalDate.of(1997, 3, 11)))
                .orElseThrow();
        place(later);

        assertThat(readable.notTakenOn(later, "kdir"))
                .extracting(AgendaItem::title)
                .containsExactly("Du er registreret som inhabil");
        assertThat(readable.notTakenOn(later, "vdir"))
                .singleElement()
                .extracting(AgendaItem::title)
                .asString()
                .endsWith(" · " + MARK);
    }

    private void place(Meeting later) {
        UUID sitting = UUID.randomUUID();
        jdbc.sql(
                        """
                insert into sitting (id, forum, centre, held_on, sequence, chair_group, chair_reason, created_by, created_at)
                values (?, 'DIREKTION_PART2', '', ?, -1, 'municipal-director', '', 'system', now())
                """)
                .params(sitting, later.heldOn())
                .update();
        jdbc.sql(
                        """
                insert into placement (treatment_id, matter_id, sitting_id, item, placed_by, placed_at)
                select id, matter_id, ?, 1, 'system', now() from treatment where matter_id = ? order by position limit 1
                """)
                .params(sitting, matter)
                .update();
    }

    private String content(String form, String reader) {
        return contents.stream()
                .filter(content -> content.form().equals(form))
                .findFirst()
                .orElseThrow()
                .contentFor(new Reading(meeting, reader))
                .toString();
    }

    /** Somebody opens a form about the meeting. */
    private record Reading(UUID matterId, String reader) implements CaseScope {
        @Override
        public Optional<String> variable(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<String> step() {
            return Optional.empty();
        }

        @Override
        public Optional<String> person() {
            return Optional.of(reader);
        }
    }
}
