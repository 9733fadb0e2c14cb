package dk.direktionsbord.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.matter.MatterFacts;
import dk.direktionsbord.matter.Recommendation;
import dk.direktionsbord.matter.Routing;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says where a matter would be treated, without making one. */
@RestController
class RoutingApi {
    private final Routing routing;
    private final Organisation organisation;
    private final ObjectMapper mapper;

    RoutingApi(Routing routing, Organisation organisation, ObjectMapper mapper) {
        this.routing = routing;
        this.organisation = organisation;
        this.mapper = mapper;
    }

    @PostMapping("/api/routing/preview")
    @Operation(
            summary = "Where would a matter with these facts be treated? Nothing is stored.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Preview.class))))
    Recommended preview(@RequestBody JsonNode body) {
        Preview preview = JsonReading.read(mapper, body, Preview.class);
        refuseUnknown(preview);
        return Recommended.of(routing.preview(
                Objects.requireNonNull(preview.owningCentre()), Objects.requireNonNull(preview.facts())));
    }

    private void refuseUnknown(Preview preview) {
        List<FieldError> errors = new ArrayList<>();
        if (preview.owningCentre() == null) {
            errors.add(error("owningCentre", "web.json.required"));
        } else if (organisation.centre(preview.owningCentre()).isEmpty()) {
            errors.add(error("owningCentre", "web.centre.unknown"));
        }
        if (preview.facts() == null) {
            errors.add(error("facts", "web.json.required"));
        } else {
            preview.facts().affectedCentres().stream()
                    .filter(centre -> organisation.centre(centre).isEmpty())
                    .limit(20)
                    .forEach(centre -> errors.add(error("facts.affectedCentres", "web.centres.unknown", centre)));
        }
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
    }

    private static FieldError error(String field, String key, Object... more) {
        return new FieldError(field, DanishTexts.text(key, more.length == 0 ? new Object[] {field} : more));
    }

    /** The centre that owns the matter, and the facts the decision tables ask about. */
    record Preview(@Nullable String owningCentre, @Nullable MatterFacts facts) {}

    /** The rule that hit, the treatment, the fora in order, the MED committees to hear first, and the Danish reason. */
    record Recommended(String rule, String treatment, List<String> route, List<String> med, String why) {
        static Recommended of(Recommendation recommendation) {
            return new Recommended(
                    recommendation.rule(),
                    recommendation.treatment().name(),
                    recommendation.route(),
                    recommendation.med(),
                    recommendation.why());
        }
    }
}
