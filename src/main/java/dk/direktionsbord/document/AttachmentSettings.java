package dk.direktionsbord.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large attachments may be, and how long they are looked at.
 *
 * @param maxSize of a file as it is handed in
 * @param maxUnpacked of what a file holds when unpacked
 * @param maxRatio how many times larger than the file that may be
 * @param maxEntries how many files an Office file may hold
 * @param searchTime how long the text of a PDF may be searched
 */
@ConfigurationProperties("direktionsbord.attachments")
public record AttachmentSettings(
        @DefaultValue("25MB") DataSize maxSize,
        @DefaultValue("500MB") DataSize maxUnpacked,
        @DefaultValue("200") int maxRatio,
        @DefaultValue("5000") int maxEntries,
        @DefaultValue("15s") Duration searchTime) {
    /** The limits that hold when nothing is configured. */
    public static AttachmentSettings standard() {
        return new AttachmentSettings(
                DataSize.ofMegabytes(25), DataSize.ofMegabytes(500), 200, 5000, Duration.ofSeconds(15));
    }
}
