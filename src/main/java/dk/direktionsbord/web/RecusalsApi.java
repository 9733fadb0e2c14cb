package dk.direktionsbord.web;

import dk.direktionsbord.access.Recusal;
import dk.direktionsbord.access.RecusalChange;
import dk.direktionsbord.access.RecusalGround;
import dk.direktionsbord.access.RecusalOutcome;
import dk.direktionsbord.access.RecusalReport;
import dk.direktionsbord.matter.MatterRecusals;
import dk.direktionsbord.matter.RecusalChanges;
import dk.direktionsbord.workflow.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Recusal for machines: reports are taken in, and decisions taken up again, as on the matter's page. */
@RestController
class RecusalsApi {
    private final MatterRecusals recusals;
    private final RecusalChanges changes;

    RecusalsApi(MatterRecusals recusals, RecusalChanges changes) {
        this.recusals = recusals;
        this.changes = changes;
    }

    @PostMapping("/api/matters/{id}/recusals")
    @Operation(summary = "Report that somebody, or oneself, may be inhabil in the matter")
    ResponseEntity<Reported> report(@PathVariable UUID id, @RequestBody Report report, Authentication me) {
        Recusal kept = recusals.report(
                new RecusalReport(
                        id,
                        Objects.requireNonNullElse(report.person(), me.getName()),
                        ground(report.ground()),
                        Objects.requireNonNullElse(report.text(), "")),
                me.getName());
        return ResponseEntity.created(URI.create("/api/matters/" + id + "/recusals/" + kept.id()))
                .body(new Reported(kept.id(), kept.person(), kept.ground(), kept.inEffect()));
    }

    @GetMapping("/api/matters/{id}/recusals")
    @Operation(summary = "Everything reported and decided about recusal in the matter, also what was changed later")
    List<Decided> all(@PathVariable UUID id, Authentication me) {
        return changes.of(id, me.getName()).stream().map(Decided::of).toList();
    }

    @GetMapping("/api/matters/{id}/recusals/{recusal}")
    @Operation(
            summary = "One of them; whoever reported it and does not see all of the matter reads it as it was reported")
    Decided one(@PathVariable UUID id, @PathVariable UUID recusal, Authentication me) {
        return Decided.of(changes.one(id, recusal, me.getName()));
    }

    @PostMapping("/api/matters/{id}/recusals/{recusal}/reopen")
    @Operation(
            summary = "Decide otherwise, with a reason: only whoever assesses the report; the earlier decision stays")
    ResponseEntity<Decided> reopen(
            @PathVariable UUID id, @PathVariable UUID recusal, @RequestBody Change change, Authentication me) {
        RecusalChange wanted =
                new RecusalChange(outcome(change.outcome()), Objects.requireNonNullElse(change.reason(), ""));
        Recusal decided = changes.change(id, recusal, wanted, me.getName());
        return ResponseEntity.created(URI.create("/api/matters/" + id + "/recusals/" + decided.id()))
                .body(Decided.of(decided));
    }

    private static @Nullable RecusalOutcome outcome(@Nullable String name) {
        return Arrays.stream(RecusalOutcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable RecusalGround ground(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(RecusalGround.values())
                .filter(ground -> ground.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.at("ground", "access.recusal.ground"));
    }

    /**
     * What is told.
     *
     * @param person username; none means oneself
     * @param ground a {@link RecusalGround}
     */
    record Report(@Nullable String person, @Nullable String ground, @Nullable String text) {}

    /**
     * What is decided instead.
     *
     * @param outcome a {@link RecusalOutcome}
     */
    record Change(@Nullable String outcome, @Nullable String reason) {}

    /**
     * A report and what was decided about it.
     *
     * @param replaces the decision that this one changed
     * @param inEffect whether it keeps the person from the matter now
     */
    record Decided(
            UUID id,
            String person,
            RecusalGround ground,
            String reportedBy,
            Instant reportedAt,
            @Nullable RecusalOutcome outcome,
            String reason,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable UUID replaces,
            @Nullable Instant replacedAt,
            boolean inEffect) {
        static Decided of(Recusal one) {
            return new Decided(
                    one.id(),
                    one.person(),
                    one.ground(),
                    one.reportedBy(),
                    one.reportedAt(),
                    one.outcome(),
                    one.reason(),
                    one.decidedBy(),
                    one.decidedAt(),
                    one.replaces(),
                    one.replacedAt(),
                    one.inEffect());
        }
    }

    /** What was kept, and whether it holds already. */
    record Reported(UUID id, String person, RecusalGround ground, boolean inEffect) {}
}
