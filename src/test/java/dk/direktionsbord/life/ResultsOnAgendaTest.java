package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Tasks;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Resultater" on an agenda holds what centres have reported since the meeting before (S1). */
class ResultsOnAgendaTest extends Product {
    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void holdsTheNewestStatusOfEachCentreButNothingOfClosedMattersOrOfEarlier() {
        Life life = Life.of(port, organisation);
        UUID open = carriedOut(life, "AP-04");
        UUID closed = carriedOut(life, "AP-13");
        UUID meeting = jdbc.sql(
                        "select id from meeting where form = 'KONCERNLEDELSE' and state = 'PLANNED' "
                                + "and held_on > now() + interval '160 days' "
                                + "and not exists (select 1 from meeting_call where meeting = meeting.id) order by held_on limit 1")
                .query(UUID.class)
                .single();
        LocalDate day = jdbc.sql("select held_on from meeting where id = ?")
                .param(meeting)
                .query(LocalDate.class)
                .single();
        report(open, "GREEN", "Det går godt", day.minusDays(40));
        report(open, "RED", "Vi mangler lokaler", day.minusDays(2));
        report(closed, "YELLOW", "Hemmelig forsinkelse", day.minusDays(2));

        JsonNode agenda = new Agendas(new Caller(port), tasks, jdbc)
                .released(meeting, Map.of("release", "RELEASE", "anyRecused", "NO"));

        assertThat(agenda.toString())
                .contains("Resultater", ": Afviger (", "): Vi mangler lokaler")
                .doesNotContain("Det går godt", "Hemmelig forsinkelse", "Ingen nye statusmeldinger");
    }

    private UUID carriedOut(Life life, String item) {
        UUID matter = life.submitted(item);
        life.live(matter);
        return matter;
    }

    private void report(UUID matter, String status, String comment, LocalDate day) {
        jdbc.sql(
                        """
                        insert into implementation_status (centre_id, status, comment, reported_by, reported_at)
                        select c.id, ?, ?, 'chef.das', ? from implementation_centre c
                        join implementation i on i.id = c.implementation_id where i.matter_id = ? order by c.id limit 1
                        """)
                .params(status, comment, day, matter)
                .update();
    }
}
