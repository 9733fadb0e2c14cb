package dk.direktionsbord.access.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the audit is written.
 *
 * @param waiting how many entries may wait in memory to be written; when there are more, requests write their own
 * @param writeEvery the longest an entry waits in memory
 */
@ConfigurationProperties("direktionsbord.audit")
public record AuditSettings(@DefaultValue("10000") int waiting, @DefaultValue("200ms") Duration writeEvery) {}
