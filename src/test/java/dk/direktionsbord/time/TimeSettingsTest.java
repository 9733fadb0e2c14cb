package dk.direktionsbord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class TimeSettingsTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(Settings.class, Time.class, WorkingDays.class, Weekdays.class);

    @Configuration
    @EnableConfigurationProperties({Deadlines.class, ClosedDays.class})
    static class Settings {}

    @Test
    void startsWithTheStandardNumbersAndDanishTime() {
        application.run(context -> {
            assertThat(context.getBean(Deadlines.class)).isEqualTo(Deadlines.standard());
            assertThat(context.getBean(ClosedDays.class)).isEqualTo(ClosedDays.standard());
            assertThat(context.getBean(Clock.class).getZone()).isEqualTo(Deadline.COPENHAGEN);
        });
    }

    @Test
    void numbersAndClosedDaysCanBeConfigured() {
        application
                .withPropertyValues(
                        "direktionsbord.deadlines.contribution-working-days=8",
                        "direktionsbord.closed-days.every-year=--05-01",
                        "direktionsbord.closed-days.once=2027-05-07,2028-05-26")
                .run(context -> {
                    assertThat(context.getBean(Deadlines.class).contributionWorkingDays())
                            .isEqualTo(8);
                    assertThat(context.getBean(ClosedDays.class))
                            .isEqualTo(new ClosedDays(
                                    Set.of(MonthDay.of(5, 1)),
                                    List.of(LocalDate.of(2027, 5, 7), LocalDate.of(2028, 5, 26))));
                });
    }

    @Test
    void refusesToStartWithADeadlineOfNoDays() {
        application
                .withPropertyValues("direktionsbord.deadlines.translation-working-days=0")
                .run(context -> assertThat(context).hasFailed());
    }
}
