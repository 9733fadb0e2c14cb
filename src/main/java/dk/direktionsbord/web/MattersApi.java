package dk.direktionsbord.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.matter.LatestDates.LatestDate;
import dk.direktionsbord.matter.MatterAccess;
import dk.direktionsbord.matter.Sighting;
import dk.direktionsbord.web.RoutingApi.Recommended;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Matters for machines: submit one, and see where it is. */
@RestController
class MattersApi {
    private final Submission submission;
    private final MatterPicture picture;
    private final MatterAccess access;
    private final ObjectMapper mapper;

    MattersApi(Submission submission, MatterPicture picture, MatterAccess access, ObjectMapper mapper) {
        this.submission = submission;
        this.picture = picture;
        this.access = access;
        this.mapper = mapper;
    }

    @PostMapping("/api/matters")
    @Operation(
            summary =
                    "Submit a matter. With an Idempotency-Key the same request makes one matter however often it comes",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = NewMatter.class))))
    ResponseEntity<Submitted> submit(
            @RequestBody JsonNode body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Authentication me) {
        NewMatter matter = JsonReading.read(mapper, body, NewMatter.class);
        UUID id = submission.submit(matter, me.getName(), key, body.toString());
        return at(id, me).body(submission.submitted(id));
    }

    /** Whoever is inhabil in the matter just submitted has told all there is to tell, and is kept from it. */
    private ResponseEntity.BodyBuilder at(UUID id, Authentication me) {
        return access.of(me.getName(), id) == Sighting.RECUSED
                ? ResponseEntity.status(HttpStatus.CREATED)
                : ResponseEntity.created(URI.create("/api/matters/" + id));
    }

    @GetMapping("/api/matters/{id}")
    @Operation(
            summary = "State, route with treatments and outcomes, open tasks, decisions and implementation per centre")
    MatterPicture.View see(@PathVariable UUID id, Authentication me) {
        return picture.of(id, me.getName());
    }

    /**
     * The new matter: its id and number, where it is recommended to be treated, and when it must be there.
     *
     * @param warnings what must be mended before anything of it is released, in Danish
     */
    record Submitted(
            UUID id,
            String matterNumber,
            Recommended recommended,
            List<LatestDate> latestDates,
            List<String> warnings) {}
}
