package dk.direktionsbord.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large attachments may be.
 *
 * @param maxSize of a file as it is handed in
 * @param maxUnpacked of what a file holds when unpacked
 * @param maxRatio how many times larger than the file that may be
 * @param maxEntries how many files an Office file may hold
 */
@ConfigurationProperties("direktionsbord.attachments")
public record AttachmentSettings(
        @DefaultValue("25MB") DataSize maxSize,
        @DefaultValue("500MB") DataSize maxUnpacked,
        @DefaultValue("200") int maxRatio,
        @DefaultValue("5000") int maxEntries) {
    /** The limits that hold when nothing is configured. */
    public static AttachmentSettings standard() {
        return new AttachmentSettings(DataSize.ofMegabytes(25), DataSize.ofMegabytes(500), 200, 5000);
    }
}
