package dk.direktionsbord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Reminders and escalations come on working days, twice each (C12). */
class EscalationTest {
    private static final LocalDate DEADLINE = LocalDate.of(2027, 3, 24);

    @Test
    void remindsThreeWorkingDaysBeforeAndOnTheDay() {
        assertThat(on(DEADLINE).reminders(DEADLINE)).isEqualTo("R1/2027-03-19T08:00:00+01:00/P5D");
    }

    @Test
    void escalatesFiveAndTenWorkingDaysAfterOverEasterAndIntoSummerTime() {
        assertThat(on(DEADLINE).escalations(DEADLINE)).isEqualTo("R1/2027-04-05T08:00:00+02:00/P7D");
    }

    @Test
    void theNextLevelIsToldWhenTheNearestHasHadItsTime() {
        assertThat(on(LocalDate.of(2027, 4, 9)).isFurther(DEADLINE)).isFalse();
        assertThat(on(LocalDate.of(2027, 4, 12)).isFurther(DEADLINE)).isTrue();
    }

    @Test
    void theDayItselfIsNoLongerBeforeTheDeadline() {
        assertThat(on(DEADLINE.minusDays(1)).isBefore(DEADLINE)).isTrue();
        assertThat(on(DEADLINE).isBefore(DEADLINE)).isFalse();
    }

    private static Escalation on(LocalDate today) {
        Clock clock = Clock.fixed(Deadline.morningOf(today), Deadline.COPENHAGEN);
        return new Escalation(new WorkingDays(ClosedDays.standard()), Deadlines.standard(), clock);
    }
}
