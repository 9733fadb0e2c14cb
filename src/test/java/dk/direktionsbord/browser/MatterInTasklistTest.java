package dk.direktionsbord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.workflow.Tasks;
import dk.direktionsbord.workflow.Tasks.OpenTask;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People do their tasks in Tasklist, in a real browser. */
class MatterInTasklistTest extends InTasklist {
    private static final String TITLE = "Fælles overlevering fra dagtilbud til skole";
    private static final LocalDate TODAY = Answers.TODAY;

    @Autowired
    private Tasks tasks;

    @Test
    void carriesAMatterFromACentreChefsIdeaToTheOutermostLink() {
        String started = desk("chef.das").startMatter(form -> Answers.describe(form, TITLE));
        assertThat(started).contains("Sagen er oprettet");
        UUID matter = matterCalled(TITLE);

        inTasklist(matter, "dpo", "Giv bidrag", Answers::contribute);
        everyOtherContribution(matter);
        through(matter, "sek.1", "Kvalitetssikr sag", Map.of("qualityDecision", "APPROVE", "checks", List.of("FACTS")));
        inTasklist(matter, "vdir", "Vurdér sag", Answers::admit);
        through(
                matter,
                "sek.1",
                "Sæt på møde",
                Map.of("sittingDate", TODAY.plusDays(10).toString()));
        inTasklist(matter, "sek.1", "Skriv udfald", Answers::conclude);
        inTasklist(matter, "kdir", "Godkend udfald", Answers::approve);
        assertThat(recorded("select text from decision where matter_id = :matter", matter))
                .contains("overleveringen indføres");

        inTasklist(matter, "chef.das", "Oversæt beslutning", Answers::translate);
        through(matter, "chef.das", "Tilslut og planlæg", plan());
        through(matter, "chef.das", "Kommunikér beslutning", message());
        inTasklist(matter, "leder.s2", "Bekræft gennemførelse", Answers::confirm);

        assertThat(recorded(
                        """
                select c.answered_by || ': ' || c.answer
                from implementation_confirmation c
                join implementation_centre ic on ic.id = c.centre_id
                join implementation i on i.id = ic.implementation_id
                where i.matter_id = :matter and c.unit = 'I-DAS-S2'""",
                        matter))
                .isEqualTo("leder.s2: CONFIRMED");
        assertThat(tasks.openIn(matter))
                .extracting(OpenTask::name)
                .containsExactly("Luk gennemførelse: " + TITLE + " (" + number(matter) + ")");
    }

    private static Map<String, Object> plan() {
        return Map.of(
                "acceptance",
                "ACCEPT",
                "plan",
                "To trin.",
                "startDate",
                TODAY.toString(),
                "endDate",
                TODAY.plusMonths(2).toString());
    }

    private static Map<String, Object> message() {
        return Map.of(
                "communicationText", "Kære alle.", "audience", List.of("LEADERS"), "communicatedOn", TODAY.toString());
    }

    /** The person sees what, why and where in Tasklist, does the task, and reads that it is done. */
    private void inTasklist(UUID matter, String person, String name, Consumer<Filling> filling) {
        String answer = desk(person).doTask(task(matter, person, name).id(), name, form -> {
            assertThat(desk(person).reads()).contains(name, TITLE);
            filling.accept(form);
        });
        assertThat(answer).contains("Opgaven er færdig");
    }

    private void everyOtherContribution(UUID matter) {
        tasks.openIn(matter).stream()
                .filter(task -> task.name().startsWith("Giv bidrag"))
                .forEach(task -> tasks.complete(
                        task.id(),
                        String.valueOf(task.assignee()),
                        Map.of("position", "OK", "answer", "Ingen bemærkninger.")));
    }

    private void through(UUID matter, String person, String name, Map<String, Object> values) {
        tasks.complete(task(matter, person, name).id(), person, new HashMap<>(values));
    }

    private OpenTask task(UUID matter, String person, String name) {
        return tasks.openFor(person).stream()
                .filter(task -> task.matterId().equals(matter) && task.name().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " has no task \"" + name + "\""));
    }

    private String number(UUID matter) {
        return recorded("select matter_number from matter where id = :matter", matter);
    }
}
