package dk.direktionsbord.time;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How long people have (C12). None of the numbers is in the founding documents (G2), so each is a parameter. */
@Validated
@ConfigurationProperties("direktionsbord.deadlines")
public record Deadlines(
        @Min(1) @DefaultValue("5") int contributionWorkingDays,
        @Min(1) @DefaultValue("10") int translationWorkingDays,
        @Min(1) @DefaultValue("20") int confirmationWorkingDays,
        @Min(1) @DefaultValue("5") int adviceWorkingDays,
        @Min(1) @DefaultValue("15") int feedbackWorkingDays,
        @Min(1) @DefaultValue("5") int cooperationWorkingDays,
        @Min(0) @DefaultValue("3") int reminderBeforeWorkingDays,
        @Min(0) @DefaultValue("5") int escalateAfterWorkingDays,
        @Min(1) @DefaultValue("10") int escalateFurtherAfterWorkingDays,
        @Min(1) @DefaultValue("28") int statusRoundDays) {

    /** The numbers that hold when nothing is configured. */
    public static Deadlines standard() {
        return new Deadlines(5, 10, 20, 5, 15, 5, 3, 5, 10, 28);
    }
}
