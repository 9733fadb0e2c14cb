package dk.direktionsbord.web;

import dk.direktionsbord.kle.KleImport;
import dk.direktionsbord.kle.KleImports;
import dk.direktionsbord.kle.KleNumber;
import dk.direktionsbord.kle.KlePlan;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** KL's subject plan for machines. */
@RestController
class KleApi {
    private final KlePlan plan;
    private final KleImports imports;

    KleApi(KlePlan plan, KleImports imports) {
        this.plan = plan;
        this.imports = imports;
    }

    @GetMapping("/api/kle")
    @Operation(summary = "Numbers that begin with the words, or whose title holds them; at most a hundred")
    List<KleNumber> search(@RequestParam(defaultValue = "") String q) {
        return plan.search(q);
    }

    @PostMapping(path = "/api/kle", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Import KL's emneplan or handlingsfacetter (XML), or a table (CSV): all of it or nothing. With "
                    + "preview=true only told; with endMissing=true numbers that are not in the file end today")
    KleImport take(
            @RequestParam("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean endMissing,
            @RequestParam(defaultValue = "false") boolean preview,
            Principal me)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            return imports.take(me.getName(), new KleImports.Order(name, endMissing, preview), content);
        }
    }
}
