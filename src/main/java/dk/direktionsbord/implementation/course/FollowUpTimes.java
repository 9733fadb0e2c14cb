package dk.direktionsbord.implementation.course;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What implementation adds to the common deadlines. Not in the founding documents, so parameters (S111).
 *
 * @param objectionWorkingDays how long after the translation a centre may object
 */
@Validated
@ConfigurationProperties("direktionsbord.implementation")
record FollowUpTimes(@Min(1) @DefaultValue("5") int objectionWorkingDays) {}
