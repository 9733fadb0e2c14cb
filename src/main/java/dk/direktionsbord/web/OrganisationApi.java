package dk.direktionsbord.web;

import dk.direktionsbord.access.MovedTask;
import dk.direktionsbord.access.OrganisationChanges;
import dk.direktionsbord.access.OrganisationChanges.Outcome;
import dk.direktionsbord.access.OrganisationChanges.Preview;
import dk.direktionsbord.organisation.OrganisationChange;
import dk.direktionsbord.organisation.OrganisationUpload;
import dk.direktionsbord.web.login.DanishProblem;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.TaskMove;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Changes of the organisation for machines, shown and applied as on the page. */
@RestController
class OrganisationApi {
    private final OrganisationChanges changes;

    OrganisationApi(OrganisationChanges changes) {
        this.changes = changes;
    }

    @PostMapping(path = "/api/organisation/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "What a file (YAML, or people as CSV) changes and which open tasks move; nothing is stored")
    Shown preview(@RequestParam("file") MultipartFile file, Principal me) throws IOException {
        changes.requireChanger(me.getName());
        return shown(changes.preview(upload(file), me.getName()));
    }

    @PostMapping(path = "/api/organisation/apply", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Apply the file whole, or nothing of it; 409 with a new preview when something changed since the preview with this fingerprint")
    ResponseEntity<Object> apply(
            @RequestParam("file") MultipartFile file,
            @RequestParam(defaultValue = "") String fingerprint,
            @RequestParam(defaultValue = "") String reason,
            Principal me)
            throws IOException {
        changes.requireChanger(me.getName());
        Outcome outcome = changes.apply(upload(file), fingerprint, reason, me.getName());
        Shown shown = shown(outcome.preview());
        return outcome.done() ? ResponseEntity.ok(shown) : overtaken(shown);
    }

    private static ResponseEntity<Object> overtaken(Shown shown) {
        ProblemDetail problem = DanishProblem.of(HttpStatus.CONFLICT, DanishTexts.text("web.organisation.overtaken"));
        problem.setProperty("preview", shown);
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }

    private static OrganisationUpload upload(MultipartFile file) throws IOException {
        return new OrganisationUpload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    }

    private static Shown shown(Preview preview) {
        return new Shown(
                preview.plan().fingerprint(),
                preview.plan().takesEffect(),
                preview.plan().changes(),
                preview.moves().stream().map(OrganisationApi::moved).toList());
    }

    private static Moved moved(MovedTask moved) {
        TaskMove move = moved.move();
        return new Moved(
                move.task(),
                move.label(),
                move.process(),
                move.subject(),
                who(move.from()),
                who(move.to()),
                moved.vacant());
    }

    private static List<String> who(TaskMove.Holders holders) {
        @Nullable String person = holders.person();
        return person == null ? holders.groups().stream().sorted().toList() : List.of(person);
    }

    /**
     * What a file changes.
     *
     * @param fingerprint to be sent when it is applied
     */
    record Shown(String fingerprint, LocalDate takesEffect, List<OrganisationChange> changes, List<Moved> movedTasks) {}

    /**
     * An open task that comes to be for others.
     *
     * @param from username, or the groups that may take it
     * @param vacant whether nobody is left who may take it
     */
    record Moved(
            String task,
            String label,
            String process,
            UUID subject,
            List<String> from,
            List<String> to,
            boolean vacant) {}
}
