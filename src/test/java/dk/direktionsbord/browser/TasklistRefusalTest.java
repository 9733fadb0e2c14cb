package dk.direktionsbord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the server refuses is told in Danish in Tasklist, and nothing the person wrote is lost. */
class TasklistRefusalTest extends InTasklist {
    private static final String CPR = "Eleven 010112-1234 er nævnt.";

    @Test
    void marksWhatIsMissingBeforeAnythingIsSent() {
        String answer = desk("chef.das").startMatter(form -> form.write("recommendation_text_0", "at noget sker"));

        assertThat(answer).contains("Sagen er ikke oprettet endnu", "Ret det, der er markeret med rødt");
        assertThat(desk("chef.das").reads()).contains("Udfyld feltet.");
    }

    @Test
    void keepsTheStartFormWhenAnAmountHasNoFunding() {
        String title = "Nye cykelstativer ved skolerne";

        String answer = desk("chef.das").startMatter(form -> {
            Answers.describe(form, title);
            form.tick("hasConsequences").write("operations1000kr", "500");
        });

        assertThat(answer).contains("Sagen er ikke oprettet endnu", "finansiering");
        desk("chef.das").look("refused");
        assertThat(desk("chef.das").wrote("title")).isEqualTo(title);
    }

    @Test
    void keepsTheTaskOpenWhenATextHoldsAPersonalNumber() {
        UUID matter = life().begin("AP-19", "Skolernes fælles ferieplan", CPR);
        String task = life().until(matter, "userTask_CheckQuality");

        String answer = desk("sek.1").doTask(task, "cpr", form -> form.choose("Godkend – sagen er klar"));

        assertThat(answer).contains("Opgaven er ikke færdig endnu", "CPR");
        assertThat(life().until(matter, "userTask_CheckQuality")).isEqualTo(task);
    }

    @Test
    void tellsTheSecondOfTwoWhoTakeATaskWhoHasIt() {
        String task =
                life().until(life().begin("AP-19", "Åbne haller i ferien", "Beskrevet."), "userTask_CheckQuality");
        Desk first = desk("sek.1");
        Desk second = desk("sek.leder");
        first.open(task);
        second.open(task);

        first.take();

        assertThat(second.takeTooLate()).contains("En anden har taget opgaven: Søren Stubbe-Test.");
    }

    @Test
    void opensTheTaskOfALinkAfterTheLogin() {
        String task = life().until(life().begin("AP-19", "Udlån af lokaler", "Beskrevet."), "userTask_CheckQuality");

        Desk late = Desk.through("/camunda/app/tasklist/default/#/?task=" + task, "sek.1", browser(), address());

        assertThat(late.readsOnceThereIs("Tag opgaven")).contains("Kvalitetssikr sag: Udlån af lokaler");
    }
}
