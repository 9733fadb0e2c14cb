package dk.direktionsbord.records;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where released papers are registered.
 *
 * @param folder where the records system fetches them; without it they wait
 * @param discardingApproved where the council approved, after hearing the archive, that what KLE marks may be discarded, such
 *     as "Byrådet den 12. maj 2026, pkt. 7"; empty as long as it has not, and then everything is preserved (L-ARK-2)
 * @param meetingKle the KLE number of meetings' papers, which are about no one matter
 */
@ConfigurationProperties("direktionsbord.records")
public record RecordsSettings(
        @Nullable Path folder,
        @DefaultValue("00.01.10 P35") String meetingKle,
        @DefaultValue("") String discardingApproved) {}
