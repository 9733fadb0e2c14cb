package dk.direktionsbord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.document.MeetingPaper;
import dk.direktionsbord.document.MeetingPaper.Kind;
import dk.direktionsbord.life.MovableClock;
import dk.direktionsbord.meeting.MeetingPapers;
import dk.direktionsbord.meeting.PaperFiles;
import dk.direktionsbord.workflow.Tasks;
import dk.direktionsbord.workflow.Tasks.OpenTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole meetings, from the call to locked minutes, with what a browser can do done in a browser. */
class MeetingInTasklistTest extends InTasklist {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Path PAPERS = Path.of("target", "screenshots");

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MeetingPapers papers;

    @Autowired
    private PaperFiles files;

    @AfterEach
    void backToNow() {
        clock.moveTo(Instant.now());
    }

    @Test
    void koncernledelsenMeetsWithASwapALateItemAPostponementAndARecusal() throws IOException {
        UUID meeting = meeting("KONCERNLEDELSE", 3);
        LocalDate day = dayOf(meeting);
        UUID decided = placed("AP-04", "Fælles indkøbspolitik", day);
        UUID postponed = placed("AP-04", "Fælles flåde af biler", day);
        UUID late = waiting("AP-04", "Fælles vagtcentral");

        String absent = chairOf(meeting);
        desk(absent).reportAbsence(meeting, "Kursus i udlandet");
        String chair = chairOf(meeting);
        assertThat(chair).isNotEqualTo(absent);
        assertThat(desk(absent).reads()).contains("har meldt fravær: Kursus i udlandet.", "I rækken af møder leder");
        desk("sek.leder").call(meeting);
        inTasklist(meeting, "chef.das", "Byd ind", form -> form.choose("Ja, jeg byder ind")
                .write("points", "Vi vil gerne drøfte overleveringer."));
        answerForTheOthers(meeting);
        inTasklist(meeting, "sek.1", "Sammensæt dagsorden", form -> {});
        inTasklist(meeting, chair, "Frigiv dagsorden", form -> form.choose("Frigiv")
                .choose("Ja")
                .pick("recusals_item_0", titleOf(decided))
                .pick("recusals_person_0", nameOf("chef.sua"))
                .pick("recusals_ground_0", "En nær slægtning eller ægtefælle har interesse i sagens udfald")
                .write("recusals_text_0", "Søsteren ejer en leverandør."));
        assertThat(agenda("sek.leder", meeting).version()).startsWith("Version A");

        goTo(day.minusDays(1), 10);
        inTasklist(late, "sek.1", "Sæt på møde", form -> form.date("sittingDate", day)
                .write("lateReason", "Kontrakten udløber ved årsskiftet."));
        inTasklist(late, chair, "Tag stilling til sent punkt", form -> form.choose("Ja, tag den på"));
        goTo(day, 13);
        inTasklist(meeting, "sek.1", "Hold møde", form -> form.choose("Dagsordenen skal i en ny udgave")
                .write("newAgendaReason", "En sag er kommet til."));
        inTasklist(meeting, "sek.1", "Sammensæt dagsorden", form -> {});
        inTasklist(meeting, chair, "Frigiv dagsorden", form -> form.choose("Frigiv")
                .choose("Nej"));
        MeetingPaper agenda = agenda("sek.leder", meeting);
        assertThat(agenda.version()).startsWith("Version B");
        assertThat(agenda.changes().toString()).contains("Nyt punkt").contains("vagtcentral");

        conclude(decided, "APPROVED", chair);
        conclude(postponed, "POSTPONED", chair);
        conclude(late, "APPROVED", chair);
        inTasklist(meeting, "sek.1", "Hold møde", form -> form.choose("Mødet er holdt")
                .write("minutesText", "Mødet blev holdt efter dagsordenen."));
        inTasklist(meeting, chair, "Godkend referat", form -> form.choose("Godkend"));

        MeetingPaper minutes = minutes("sek.leder", meeting);
        assertThat(minutes.version()).startsWith("Referat nr. ");
        assertThat(minutes.chair()).isEqualTo(nameOf(chair));
        assertThat(minutes.absent().toString()).contains(nameOf(absent));
        assertThat(minutes.toString())
                .contains(nameOf("chef.sua") + " deltog ikke i behandlingen på grund af inhabilitet.")
                .contains("Udsat", "Godkendt");
        assertThat(minutes("chef.sua", meeting).toString())
                .doesNotContain("indkøbspolitik")
                .contains("vagtcentral");
        assertThat(endsOf(meeting)).containsExactlyInAnyOrder("CLOSED", "CLOSED", "POSTPONED");
        assertThat(nextPlacementOf(postponed)).isAfter(day);
        keepPapers(meeting, "koncernledelsen");
        desk("sek.leder").seeMeeting(meeting, "koncernledelsesmøde");
        inTasklist(meeting, "chef.oek", "Kommunikér udfald", form -> {});
    }

    @Test
    void direktionenMeetsInBothParts() throws IOException {
        UUID meeting = meeting("DIREKTION_MEETING", 3);
        LocalDate day = dayOf(meeting);
        UUID open = placed("AP-01", "Ny model for borgerdialog", day);
        UUID closed = placed("AP-08", "Køb af et stykke jord", day);
        desk("sek.leder").call(meeting);
        inTasklist(meeting, "sek.1", "Sammensæt dagsorden", form -> {});
        inTasklist(meeting, "kdir", "Frigiv dagsorden", form -> form.choose("Frigiv")
                .choose("Nej"));
        goTo(day, 13);
        conclude(open, "RECOMMENDED", "kdir");
        conclude(closed, "APPROVED", "kdir");
        inTasklist(meeting, "sek.1", "Hold møde", form -> form.choose("Mødet er holdt"));
        inTasklist(meeting, "kdir", "Godkend referat", form -> form.choose("Godkend"));

        MeetingPaper whole = minutes("kdir", meeting);
        assertThat(whole.parts()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(whole.toString()).contains("borgerdialog", "stykke jord");
        MeetingPaper mayors = minutes("borgmester", meeting);
        assertThat(mayors.parts()).hasSize(1);
        assertThat(mayors.toString()).contains("borgerdialog").doesNotContain("stykke jord");
        assertThat(endsOf(meeting)).hasSize(2);
        keepPapers(meeting, "direktionen");
    }

    /** The papers as their readers get them, to be looked at. */
    private void keepPapers(UUID meeting, String name) throws IOException {
        Files.createDirectories(PAPERS);
        for (String kind : List.of("AGENDA", "MINUTES")) {
            Files.write(
                    PAPERS.resolve(name + " " + kind + ".pdf"),
                    Objects.requireNonNull(files.of(Kind.valueOf(kind), meeting, "pdf", "sek.leder")
                            .getBody()));
        }
    }

    private UUID waiting(String item, String title) {
        UUID matter = life().begin(item, title, "Sagen er beskrevet her.");
        life().until(matter, "userTask_PlaceOnMeeting");
        return matter;
    }

    private UUID placed(String item, String title, LocalDate day) {
        UUID matter = waiting(item, title);
        through(matter, "sek.1", "Sæt på møde", Map.of("sittingDate", day.toString()));
        return matter;
    }

    private void answerForTheOthers(UUID meeting) {
        tasks.openIn(meeting).stream()
                .filter(task -> task.step().equals("userTask_ProposeItems"))
                .forEach(task -> tasks.complete(
                        task.id(), String.valueOf(task.assignee()), new HashMap<>(Map.of("proposal", "NONE"))));
    }

    private void conclude(UUID matter, String outcome, String chair) {
        OpenTask task = task(matter, "sek.1", "Skriv udfald");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object row : (List<?>) tasks.content(task.id(), "sek.1").get("outcomes")) {
            rows.add(Map.of("recommendation", ((Map<?, ?>) row).get("recommendation"), "outcome", outcome));
        }
        Map<String, Object> values = new LinkedHashMap<>(Map.of("outcomes", rows));
        if (outcome.equals("POSTPONED")) {
            values.put(
                    "postponedTo",
                    LocalDate.ofInstant(clock.instant(), COPENHAGEN)
                            .plusDays(14)
                            .toString());
        } else if (outcome.equals("APPROVED")) {
            values.put("toImplement", false);
        }
        tasks.complete(task.id(), "sek.1", new HashMap<>(values));
        inTasklist(matter, chair, "Godkend udfald", form -> form.choose("Godkend"));
    }

    private void inTasklist(UUID subject, String person, String name, Consumer<Filling> filling) {
        String answer = desk(person).doTask(task(subject, person, name).id(), name, filling);
        assertThat(answer).contains("Opgaven er færdig");
    }

    private void through(UUID matter, String person, String name, Map<String, Object> values) {
        tasks.complete(task(matter, person, name).id(), person, new HashMap<>(values));
    }

    private OpenTask task(UUID subject, String person, String name) {
        return tasks.openFor(person).stream()
                .filter(task -> task.matterId().equals(subject) && task.name().startsWith(name))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(person + " has no task \"" + name + "\" among " + tasks.openIn(subject)));
    }

    /** A planned meeting some meetings ahead, so that no other test has anything on it. */
    private UUID meeting(String form, int ahead) {
        return jdbc.sql("select id from meeting where form = ? and state = 'PLANNED' and held_on > ? "
                        + "order by held_on offset ? limit 1")
                .params(form, LocalDate.ofInstant(clock.instant(), COPENHAGEN), ahead)
                .query(UUID.class)
                .single();
    }

    private LocalDate dayOf(UUID meeting) {
        return jdbc.sql("select held_on from meeting where id = ?")
                .param(meeting)
                .query(LocalDate.class)
                .single();
    }

    private String chairOf(UUID meeting) {
        return jdbc.sql("select chair from meeting where id = ?")
                .param(meeting)
                .query(String.class)
                .single();
    }

    private LocalDate nextPlacementOf(UUID matter) {
        return jdbc.sql("select max(s.held_on) from placement p join sitting s on s.id = p.sitting_id "
                        + "where p.matter_id = ?")
                .param(matter)
                .query(LocalDate.class)
                .single();
    }

    /** How each case on the meeting's agenda ended: in exactly one way. */
    private List<String> endsOf(UUID meeting) {
        return jdbc.sql("select t.state from agenda_item i join treatment t on t.id = i.treatment "
                        + "where i.meeting = ? and i.removed_at is null")
                .param(meeting)
                .query(String.class)
                .list();
    }

    private String titleOf(UUID matter) {
        return recorded("select matter_number || ' · ' || title from matter where id = :matter", matter);
    }

    private String nameOf(String username) {
        return jdbc.sql("select name from person where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    private void goTo(LocalDate day, int hour) {
        clock.moveTo(day.atTime(hour, 0).atZone(COPENHAGEN).toInstant());
        leaveDesks();
    }

    private MeetingPaper agenda(String person, UUID meeting) {
        return papers.agenda(meeting, person);
    }

    private MeetingPaper minutes(String person, UUID meeting) {
        return papers.minutes(meeting, person);
    }
}
