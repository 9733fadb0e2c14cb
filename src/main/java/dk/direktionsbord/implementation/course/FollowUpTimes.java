package dk.direktionsbord.implementation.course;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What implementation adds to the common deadlines. Not in the founding documents, so parameters (S111, C12).
 *
 * @param objectionWorkingDays how long after the translation a centre may object
 * @param escalateFurtherAfterWorkingDays how long after the deadline the next level up is told
 */
@Validated
@ConfigurationProperties("direktionsbord.implementation")
record FollowUpTimes(
        @Min(1) @DefaultValue("5") int objectionWorkingDays,
        @Min(1) @DefaultValue("10") int escalateFurtherAfterWorkingDays) {}
