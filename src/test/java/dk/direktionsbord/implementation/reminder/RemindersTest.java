package dk.direktionsbord.implementation.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import dk.direktionsbord.implementation.Implementations;
import dk.direktionsbord.implementation.ReminderLine;
import dk.direktionsbord.implementation.ReminderStep;
import dk.direktionsbord.implementation.course.FollowUpDriver;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table C12: who is told what, and when. */
class RemindersTest {
    private final FollowUpDriver people = FollowUpDriver.inStrandhoej();

    @BeforeEach
    void decideAndStart() {
        people.decide("vdir", "C-DAS");
        people.start();
    }

    @Test
    void remindsTheChefThenTellsTheDirectorThenTheDirektion() {
        remindOfTranslation(LocalDate.of(2027, 2, 10));
        remindOfTranslation(LocalDate.of(2027, 2, 15));
        escalateTranslation(LocalDate.of(2027, 2, 22));
        escalateTranslation(LocalDate.of(2027, 3, 1));

        assertThat(kept())
                .extracting(ReminderLine::step, ReminderLine::sentTo)
                .containsExactly(
                        tuple(ReminderStep.BEFORE_DEADLINE, "centre-chef.C-DAS"),
                        tuple(ReminderStep.AT_DEADLINE, "centre-chef.C-DAS"),
                        tuple(ReminderStep.ESCALATED, "director.DO-VD"),
                        tuple(ReminderStep.ESCALATED_FURTHER, "direktion"));
        assertThat(mailed())
                .containsExactly(
                        "ESCALATION bkmdir",
                        "ESCALATION kdir",
                        "ESCALATION vdir",
                        "ESCALATION vdir",
                        "REMINDER chef.das",
                        "REMINDER chef.das");
    }

    @Test
    void remindsTheUnitLeaderThenTellsTheChefThenTheDirector() {
        people.reachUnits("C-DAS", "I-DAS-S2");

        remindOfConfirmation(LocalDate.of(2027, 2, 25));
        remindOfConfirmation(LocalDate.of(2027, 3, 3));
        escalateConfirmation(LocalDate.of(2027, 3, 10));
        escalateConfirmation(LocalDate.of(2027, 3, 17));

        assertThat(kept())
                .extracting(ReminderLine::place, ReminderLine::step, ReminderLine::sentTo)
                .containsExactly(
                        tuple("I-DAS-S2", ReminderStep.BEFORE_DEADLINE, "unit-leader.I-DAS-S2"),
                        tuple("I-DAS-S2", ReminderStep.AT_DEADLINE, "unit-leader.I-DAS-S2"),
                        tuple("I-DAS-S2", ReminderStep.ESCALATED, "centre-chef.C-DAS"),
                        tuple("I-DAS-S2", ReminderStep.ESCALATED_FURTHER, "director.DO-VD"));
    }

    @Test
    void takesEachStepOnceAlsoWhenTheTaskComesAgain() {
        escalateTranslation(LocalDate.of(2027, 2, 22));
        escalateTranslation(LocalDate.of(2027, 2, 22));

        assertThat(kept()).hasSize(1);
        verify(people.log, times(1))
                .note(eq(people.matter), eq("system"), eq("implementation.log.ESCALATED"), any(), any(), any());
    }

    private List<String> mailed() {
        return people.the(JdbcClient.class)
                .sql("select kind || ' ' || person from notification order by 1")
                .query(String.class)
                .list();
    }

    private void remindOfTranslation(LocalDate day) {
        people.clock.moveTo(day);
        people.the(RecordTranslationReminder.class)
                .perform(new RecordTranslationReminder.Input(people.centre("C-DAS")));
    }

    private void escalateTranslation(LocalDate day) {
        people.clock.moveTo(day);
        people.the(EscalateTranslation.class).perform(new EscalateTranslation.Input(people.centre("C-DAS")));
    }

    private void remindOfConfirmation(LocalDate day) {
        people.clock.moveTo(day);
        people.the(RecordConfirmationReminder.class)
                .perform(new RecordConfirmationReminder.Input(people.centre("C-DAS"), "I-DAS-S2"));
    }

    private void escalateConfirmation(LocalDate day) {
        people.clock.moveTo(day);
        people.the(EscalateConfirmation.class)
                .perform(new EscalateConfirmation.Input(people.centre("C-DAS"), "I-DAS-S2"));
    }

    private List<ReminderLine> kept() {
        return people.the(Implementations.class).openIn("C-DAS").get(0).reminders();
    }
}
