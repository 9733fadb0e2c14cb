package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.access.RecusalGround;
import dk.direktionsbord.access.RecusalReport;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
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

    private UUID meeting;

    @BeforeAll
    void aMeetingWithAMatterThatTheChairIsInhabilIn() {
        Life life = Life.of(port, organisation);
        UUID matter = life.begin("AP-17", MARK, MARK);
        life.until(matter, "userTask_PlaceOnMeeting");
        recusals.report(new RecusalReport(matter, "kdir", RecusalGround.CLOSE_RELATIVE, "Min bror."), "kdir");
        meeting = heldLongAgo();
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

    private String content(String form, String reader) {
        return contents.stream()
                .filter(content -> content.form().equals(form))
                .findFirst()
                .orElseThrow()
                .contentFor(new Reading(meeting, reader))
                .toString();
    }

    /** Long ago, so that no other test's matter is placed on it. */
    private UUID heldLongAgo() {
        return jdbc.sql(
                        """
                insert into meeting (id, number, form, name, secret, scope, planned_on, held_on, ends_on, starts_at,
                                     ends_at, place, state, chair, chair_reason, explanation, calendar_sequence, changed_at)
                values (gen_random_uuid(), 0, 'DIREKTION_MEETING', 'Direktionsmøde', false, '', '1997-03-04', '1997-03-04',
                        '1997-03-04', '09:00', '12:00', '', 'PLANNED', 'kdir', '', '', 0, now())
                returning id
                """)
                .query(UUID.class)
                .single();
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
