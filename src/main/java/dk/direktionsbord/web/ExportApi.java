package dk.direktionsbord.web;

import dk.direktionsbord.records.CaseExport;
import dk.direktionsbord.records.ExportAnswer;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A whole case for a request for access, in one call (L-OFF-1). */
@RestController
class ExportApi {
    private final CaseExport export;

    ExportApi(CaseExport export) {
        this.export = export;
    }

    @GetMapping("/api/matters/{id}/export.zip")
    @Operation(summary = "The whole case as a ZIP file, for who sees all of the matter")
    void export(@PathVariable UUID id, Principal me, HttpServletResponse response) throws IOException {
        ExportAnswer.send(export.of(id, me.getName()), response);
    }
}
