package dk.direktionsbord.overview;

import dk.direktionsbord.records.CaseExport;
import dk.direktionsbord.records.ExportAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** »Hent hele sagen« on a matter's page (L-OFF-1). */
@Controller
class ExportPage {
    private final CaseExport export;

    ExportPage(CaseExport export) {
        this.export = export;
    }

    @GetMapping("/sager/{id}/hele-sagen.zip")
    void fetch(@PathVariable UUID id, Principal me, HttpServletResponse response) throws IOException {
        ExportAnswer.send(export.of(id, me.getName()), response);
    }
}
