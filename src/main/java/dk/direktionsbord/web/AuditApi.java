package dk.direktionsbord.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.direktionsbord.access.audit.AuditEntry;
import dk.direktionsbord.access.audit.AuditLog;
import dk.direktionsbord.access.audit.AuditQuery;
import dk.direktionsbord.access.audit.AuditVerdict;
import dk.direktionsbord.access.audit.AuditVerification;
import dk.direktionsbord.access.audit.Passage;
import dk.direktionsbord.access.audit.RecordedStep;
import dk.direktionsbord.workflow.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The access log for machines, and the check of its chain. */
@RestController
class AuditApi {
    private static final int MOST = 1000;
    private static final int DAYS = 30;

    private final AuditLog log;
    private final AuditVerification verification;
    private final Clock clock;

    AuditApi(AuditLog log, AuditVerification verification, Clock clock) {
        this.log = log;
        this.verification = verification;
        this.clock = clock;
    }

    @GetMapping("/api/audit")
    @Operation(
            summary =
                    "Who did, saw, took out and was refused what; the newest first. Everybody reads the own entries, the data protection officer and the system administrator everybody's")
    Entries read(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "100") int limit,
            Principal me) {
        String asked = given(person) == null && !log.readsAll(me.getName()) ? me.getName() : given(person);
        Passage.current().ifPresent(passage -> passage.about("AUDIT", asked == null ? "*" : asked));
        LocalDate last = to == null ? LocalDate.now(clock) : to;
        LocalDate first = from == null ? last.minusDays(DAYS) : from;
        int most = Math.max(1, Math.min(limit, MOST));
        List<AuditEntry> entries = log.read(
                me.getName(),
                AuditQuery.days(asked, given(subject), first, last).inOrder(false, after),
                most);
        return new Entries(
                entries.stream().map(Line::of).toList(),
                entries.size() < most ? null : entries.get(most - 1).id());
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    @GetMapping("/api/audit/verify")
    @Operation(summary = "Compute the chain again; tells the first link that does not hold")
    AuditVerdict verify(Principal me) {
        if (!log.readsAll(me.getName())) {
            throw Refusal.forbidden("web.api.forbidden");
        }
        return verification.verify();
    }

    /**
     * Some entries.
     *
     * @param next what to send as {@code after} for the next ones; null when there are no more
     */
    record Entries(List<Line> entries, @Nullable Long next) {}

    /**
     * An entry as it is chained, and beside it what a person reads.
     *
     * @param step in Danish what the record noted; null for what came by a way in
     */
    record Line(@JsonUnwrapped AuditEntry entry, @Nullable String step) {
        static Line of(AuditEntry entry) {
            return new Line(entry, RecordedStep.of(entry).orElse(null));
        }
    }
}
