package dk.direktionsbord.web;

import dk.direktionsbord.access.Recusal;
import dk.direktionsbord.access.RecusalGround;
import dk.direktionsbord.access.RecusalReport;
import dk.direktionsbord.matter.MatterRecusals;
import dk.direktionsbord.workflow.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reports of recusal for machines, taken in as on the matter's page. */
@RestController
class RecusalsApi {
    private final MatterRecusals recusals;

    RecusalsApi(MatterRecusals recusals) {
        this.recusals = recusals;
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

    /** What was kept, and whether it holds already. */
    record Reported(UUID id, String person, RecusalGround ground, boolean inEffect) {}
}
