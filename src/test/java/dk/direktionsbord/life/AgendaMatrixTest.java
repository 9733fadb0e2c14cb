package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.access.RecusalGround;
import dk.direktionsbord.access.RecusalReport;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.organisation.Organisation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every role × every item of a meeting in two parts × every way to its papers: as on the matter's own page (C8, G3). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgendaMatrixTest extends Product {
    /** The product's mappings that this test goes through. */
    static final Set<String> MAPPINGS = Set.of(
            "GET /api/meetings/{id}",
            "GET /api/meetings/{id}/agenda.json",
            "GET /api/meetings/{id}/minutes.json",
            "GET /api/meetings/{id}/agenda.{format:html|pdf|docx}",
            "GET /api/meetings/{id}/minutes.{format:html|pdf|docx}",
            "GET /api/meetings/{id}/absences",
            "GET /api/meetings/{id}/chairs",
            "GET /moeder/{id}",
            "GET /moeder/{id}/fravaer",
            "GET /moeder/{id}/evaluering",
            "GET /moeder/{id}/ret-referat",
            "GET /moeder/{id}/dagsorden.{format:html|pdf|docx}",
            "GET /moeder/{id}/referat.{format:html|pdf|docx}");

    private static final List<String> PEOPLE = List.of(
            "borgmester",
            "kdir",
            "vdir",
            "bkmdir",
            "chef.das",
            "chef.bkm",
            "sag.das",
            "leder.s2",
            "sek.leder",
            "procesejer",
            "sysadm",
            "dpo");
    private static final Set<String> DIREKTION = Set.of("kdir", "vdir", "bkmdir", "sek.leder");
    private static final String RECUSED = "Du er registreret som inhabil";

    /** What stands on the paper, and who may read it. */
    private final Map<String, Set<String>> marks = Map.of(
            "Fastpunktet", Set.of("borgmester", "kdir", "vdir", "bkmdir", "sek.leder"),
            "Fastpunkto", DIREKTION,
            "Aabentpunkt", DIREKTION,
            "Lukketpunkt", Set.of("bkmdir", "sek.leder"),
            "Inhabilpunkt", Set.of("vdir", "bkmdir", "sek.leder"),
            "Om Aabentpunkt", DIREKTION,
            "Sagt om Lukketpunkt", Set.of("bkmdir", "sek.leder"),
            "Forud for Lukketpunkt", Set.of("bkmdir", "sek.leder"),
            "Bilag til Inhabilpunkt", Set.of("vdir", "bkmdir", "sek.leder"));

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Recusals recusals;

    @Autowired
    private JdbcClient jdbc;

    private UUID meeting;
    private Caller http;

    @BeforeAll
    void aMeetingWithPapers() {
        http = new Caller(port);
        Life life = new Life(http, organisation);
        UUID open = life.begin("AP-17", "Aabentpunkt", "Aabentpunkt");
        UUID closed = life.begin("AP-13", "Lukketpunkt", "Lukketpunkt");
        UUID inhabil = life.begin("AP-17", "Inhabilpunkt", "Inhabilpunkt");
        recusals.report(new RecusalReport(inhabil, "kdir", RecusalGround.CLOSE_RELATIVE, "Min bror."), "kdir");
        meeting = BygoneMeeting.held(jdbc, LocalDate.of(1999, 3, 2));
        String content = content(
                List.of(item(1, "Fastpunktet", null), item(2, "Aabentpunkt", open), item(3, "Lukketpunkt", closed)),
                List.of(item(4, "Fastpunkto", null), item(5, "Inhabilpunkt", inhabil)));
        jdbc.sql(
                        "insert into agenda_release values (?, 1, ?::jsonb, array['Nyt: Inhabilpunkt Fastpunkto'], 'kdir', now())")
                .params(meeting, content)
                .update();
        jdbc.sql("insert into minutes values (?, 'DIREKTION_MEETING', 1999, 1, ?::jsonb, 'kdir', now())")
                .params(meeting, content)
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/meetings/ID",
                "/api/meetings/ID/absences",
                "/api/meetings/ID/chairs",
                "/api/meetings/ID/agenda.json",
                "/api/meetings/ID/agenda.html",
                "/api/meetings/ID/agenda.pdf",
                "/api/meetings/ID/agenda.docx",
                "/api/meetings/ID/minutes.json",
                "/api/meetings/ID/minutes.html",
                "/api/meetings/ID/minutes.pdf",
                "/api/meetings/ID/minutes.docx"
            })
    void showsOfEachItemWhatTheMattersPageWouldShow(String address) {
        check(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/moeder/ID",
                "/moeder/ID/fravaer",
                "/moeder/ID/evaluering",
                "/moeder/ID/ret-referat",
                "/moeder/ID/dagsorden.html",
                "/moeder/ID/dagsorden.pdf",
                "/moeder/ID/dagsorden.docx",
                "/moeder/ID/referat.html",
                "/moeder/ID/referat.pdf",
                "/moeder/ID/referat.docx"
            })
    void showsTheSameOnThePages(String address) {
        check(address);
    }

    private void check(String address) {
        List<String> wrong = new ArrayList<>();
        for (String person : PEOPLE) {
            String text = read(person, address.replace("ID", meeting.toString()));
            boolean paper = address.matches(".*\\.(json|html|pdf|docx)");
            marks.forEach((mark, readers) -> {
                boolean shown = text.contains(mark);
                if (shown && !readers.contains(person) || paper && !shown && readers.contains(person)) {
                    wrong.add(person + (shown ? " reads " : " does not read ") + mark);
                }
            });
            if (paper && person.equals("kdir") != text.contains(RECUSED)) {
                wrong.add(person + ": " + RECUSED);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private String read(String person, String address) {
        byte[] body = address.startsWith("/api")
                ? http.fetch(person, address).body()
                : visitor(person).bytes(address);
        return PaperWords.of(body, address);
    }

    private final Map<String, Visitor> visitors = new java.util.HashMap<>();

    private Visitor visitor(String person) {
        return visitors.computeIfAbsent(person, name -> Visitor.of(name, port));
    }

    private static String content(List<String> first, List<String> second) {
        return """
                {"name": "Direktionsmøde", "when": "2. marts 1999", "place": "", "chair": "Kim Testesen", "chairReason": "",
                 "absent": [], "standIns": "", "text": "", "parts": [
                 {"forum": "DIREKTION_PART1", "name": "Del 1", "time": "09:00-10:30", "participants": [], "items": [%s]},
                 {"forum": "DIREKTION_PART2", "name": "Del 2", "time": "10:45-12:00", "participants": [], "items": [%s]}]}
                """
                .formatted(String.join(",", first), String.join(",", second));
    }

    private static String item(int number, String title, UUID matter) {
        return """
                {"id": "%s", "number": %d, "title": "%s", "type": "", "minutes": null, "matter": %s, "open": true,
                 "summary": "%s", "recommendation": [], "outcomes": [], "decisionText": null, "dissent": null, "note": null,
                 "background": {"sections": [{"heading": "Sagsfremstilling", "text": "Om %s"}],
                                "groups": [{"group": "Chefmøde", "text": "Sagt om %s", "dissent": null}],
                                "course": [{"forum": "Direktionen", "day": "", "item": "1", "conclusion": "Forud for %s"}],
                                "attachments": ["Bilag til %s"]}}
                """
                .formatted(
                        UUID.randomUUID(),
                        number,
                        title,
                        matter == null ? "null" : "\"" + matter + "\"",
                        title,
                        title,
                        title,
                        title,
                        title);
    }
}
