package dk.direktionsbord.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.meeting.MeetingMove;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.NewSeries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings for machines: what there is, as the asking person may see it, and new series. */
@RestController
class MeetingsApi {
    private final Meetings meetings;
    private final MeetingRequests requests;
    private final ObjectMapper mapper;

    MeetingsApi(Meetings meetings, MeetingRequests requests, ObjectMapper mapper) {
        this.meetings = meetings;
        this.requests = requests;
        this.mapper = mapper;
    }

    @GetMapping("/api/meetings")
    @Operation(
            summary = "Meetings of a form or forum (all when left out) between two dates; from today and a year on"
                    + " when they are left out")
    List<MeetingAnswer> list(
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Authentication me) {
        return meetings.list(requests.query(forum, from, to), me.getName()).stream()
                .map(MeetingAnswer::of)
                .toList();
    }

    @GetMapping("/api/meetings/{id}")
    @Operation(summary = "One meeting, with the parts the asking person may see")
    MeetingAnswer see(@PathVariable UUID id, Authentication me) {
        return MeetingAnswer.of(meetings.get(id, me.getName()));
    }

    @PostMapping("/api/meeting-series")
    @Operation(
            summary = "Plan a series: its dates, with each conflict explained. With preview=true nothing is stored",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = NewSeries.class))))
    ResponseEntity<SeriesAnswer> plan(
            @RequestBody JsonNode body,
            @RequestParam(defaultValue = "false") boolean preview,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Authentication me) {
        NewSeries series = JsonReading.read(mapper, body, NewSeries.class);
        if (preview) {
            return ResponseEntity.ok(SeriesAnswer.of(null, requests.preview(series, me.getName())));
        }
        SeriesAnswer made = requests.create(series, me.getName(), key, body.toString());
        return ResponseEntity.created(URI.create("/api/meetings?forum=" + series.form()))
                .body(made);
    }

    @PostMapping("/api/meetings/{id}/move")
    @Operation(
            summary = "Hold a meeting at another time; the reason is kept",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = MeetingMove.class))))
    MeetingAnswer move(@PathVariable UUID id, @RequestBody JsonNode body, Authentication me) {
        meetings.move(id, JsonReading.read(mapper, body, MeetingMove.class), me.getName());
        return see(id, me);
    }

    @PostMapping("/api/meetings/{id}/cancel")
    @Operation(
            summary = "Cancel a meeting; the reason is kept",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Cancellation.class))))
    MeetingAnswer cancel(@PathVariable UUID id, @RequestBody JsonNode body, Authentication me) {
        meetings.cancel(id, JsonReading.read(mapper, body, Cancellation.class).reason(), me.getName());
        return see(id, me);
    }

    /** Why a meeting is not held. */
    record Cancellation(@Nullable String reason) {}
}
