package dk.direktionsbord.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.meeting.Absence;
import dk.direktionsbord.meeting.ChairShare;
import dk.direktionsbord.meeting.MeetingAbsences;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.NewAbsence;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is away from a meeting, and how evenly its series is chaired, for machines. */
@RestController
@RequestMapping("/api/meetings/{id}")
class MeetingAbsencesApi {
    private final Meetings meetings;
    private final MeetingAbsences absences;
    private final ObjectMapper mapper;

    MeetingAbsencesApi(Meetings meetings, MeetingAbsences absences, ObjectMapper mapper) {
        this.meetings = meetings;
        this.absences = absences;
        this.mapper = mapper;
    }

    @GetMapping("/absences")
    @Operation(summary = "Those who have said that they will not come, and who comes instead")
    List<Absence> list(@PathVariable UUID id, Principal me) {
        meetings.get(id, me.getName());
        return absences.of(id);
    }

    @PostMapping("/absences")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Report an absence, one's own or for the secretariat anybody's; an absent chair swaps turns",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = NewAbsence.class))))
    void report(@PathVariable UUID id, @RequestBody JsonNode body, Principal me) {
        absences.report(id, JsonReading.read(mapper, body, NewAbsence.class), me.getName());
    }

    @DeleteMapping("/absences/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The person comes after all; the report is kept as withdrawn")
    void withdraw(@PathVariable UUID id, @PathVariable String person, Principal me) {
        absences.withdraw(id, person, me.getName());
    }

    @GetMapping("/chairs")
    @Operation(summary = "How many meetings of the series each director chairs, held and planned")
    List<ChairShare> chairs(@PathVariable UUID id, Principal me) {
        meetings.get(id, me.getName());
        return meetings.chairs(id);
    }
}
