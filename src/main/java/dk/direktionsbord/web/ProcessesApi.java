package dk.direktionsbord.web;

import dk.direktionsbord.workflow.ModelDoor;
import dk.direktionsbord.workflow.ModelDoor.Finding;
import dk.direktionsbord.workflow.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lets process owners hold a diagram, a decision table or a form against the contract before anybody depends on it. */
@RestController
class ProcessesApi {
    private final ModelDoor door;

    ProcessesApi(ModelDoor door) {
        this.door = door;
    }

    @PostMapping(path = "/api/processes/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Check models together with the rest of the set; every finding at once, nothing is deployed")
    Checked check(@RequestParam("file") List<MultipartFile> files) throws IOException {
        Map<String, byte[]> content = new LinkedHashMap<>();
        for (MultipartFile file : files) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), file.getName());
            if (content.put(name, file.getBytes()) != null) {
                throw Refusal.of("web.models.sameName", name);
            }
        }
        List<Finding> findings = door.check(content);
        return new Checked(findings.isEmpty(), findings);
    }

    /** Whether the models are sound, and what to mend when they are not. */
    record Checked(boolean sound, List<Finding> findings) {}
}
