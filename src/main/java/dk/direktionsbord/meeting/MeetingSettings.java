package dk.direktionsbord.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.MonthDay;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Parameters of meetings. School holidays differ between municipalities (agenda-item rule 9); the rest is not in the
 * founding documents (G2, B6).
 *
 * @param closedWeeks ISO weeks without meetings: winter, summer and autumn holidays
 * @param closedBeforeEaster whether the week before Easter is closed, whatever its number
 * @param christmasFrom first closed day of Christmas, since its week number differs from year to year
 * @param christmasTo last closed day of Christmas, in January
 * @param moveAtMostDays how far a date in conflict is moved before the meeting is left out
 * @param gapWarningDays open days between two meetings that give a warning
 * @param endWarningDays days before the last meeting of a series from which a new series is asked for
 * @param callWorkingDays working days before the last day for items from which a meeting's papers are worked on
 * @param callThemselves whether meetings are called on that day, or by the secretariat only
 */
@Validated
@ConfigurationProperties("direktionsbord.meetings")
public record MeetingSettings(
        @DefaultValue({"7", "27", "28", "29", "30", "31", "42"}) Set<@Min(1) @Max(53) Integer> closedWeeks,
        @DefaultValue("true") boolean closedBeforeEaster,
        @DefaultValue("--12-21") MonthDay christmasFrom,
        @DefaultValue("--01-02") MonthDay christmasTo,
        @Min(0) @DefaultValue("2") int moveAtMostDays,
        @Min(1) @DefaultValue("21") int gapWarningDays,
        @Min(0) @DefaultValue("60") int endWarningDays,
        @Min(0) @DefaultValue("5") int submissionWorkingDays,
        @Min(0) @DefaultValue("3") int releaseWorkingDays,
        @Min(0) @DefaultValue("5") int callWorkingDays,
        @DefaultValue("true") boolean callThemselves) {
    public MeetingSettings {
        closedWeeks = Set.copyOf(closedWeeks);
    }

    /** The numbers that hold when nothing is configured. */
    public static MeetingSettings standard() {
        return new MeetingSettings(
                Set.of(7, 27, 28, 29, 30, 31, 42),
                true,
                MonthDay.of(12, 21),
                MonthDay.of(1, 2),
                2,
                21,
                60,
                5,
                3,
                5,
                false);
    }
}
