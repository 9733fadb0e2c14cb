package dk.direktionsbord.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.matter.MatterNote;
import dk.direktionsbord.matter.MatterNotes;
import dk.direktionsbord.matter.MatterNotes.Written;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notes of a matter for machines. There is no way to delete one. */
@RestController
class NotesApi {
    private final MatterNotes notes;
    private final ObjectMapper mapper;

    NotesApi(MatterNotes notes, ObjectMapper mapper) {
        this.notes = notes;
        this.mapper = mapper;
    }

    @GetMapping("/api/matters/{id}/notes")
    @Operation(summary = "Every version of every note, the newest version first")
    List<MatterNote> list(@PathVariable UUID id, Principal me) {
        return notes.seenBy(me.getName(), id);
    }

    @PostMapping("/api/matters/{id}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Write a note: from whom or where, when received, and what",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Written.class))))
    MatterNote add(@PathVariable UUID id, @RequestBody JsonNode body, Principal me) {
        return notes.add(me.getName(), id, written(body));
    }

    @PostMapping("/api/matters/{id}/notes/{series}")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Correct a note; the old version stays",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Written.class))))
    MatterNote correct(@PathVariable UUID id, @PathVariable UUID series, @RequestBody JsonNode body, Principal me) {
        return notes.correct(me.getName(), id, series, written(body));
    }

    private Written written(JsonNode body) {
        return JsonReading.read(mapper, body, Written.class);
    }
}
