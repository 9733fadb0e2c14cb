package dk.direktionsbord.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.direktionsbord.workflow.ModelSet;
import dk.direktionsbord.workflow.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files that run, one by one or all, to open in Camunda Modeler. */
@Controller
class ModelFilesDownload {
    private final ModelSet models;

    ModelFilesDownload(ModelSet models) {
        this.models = models;
    }

    @GetMapping("/arbejdsgange/filer/{name}")
    void one(@PathVariable String name, HttpServletResponse response) throws IOException {
        byte[] content = Optional.ofNullable(models.files().get(name))
                .orElseThrow(() -> Refusal.notFound("overview.models.noFile"));
        saved(response, name, MediaType.APPLICATION_OCTET_STREAM_VALUE).write(content);
    }

    /** In the folders of the repository, so that changed files can go there too. */
    @GetMapping("/arbejdsgange/filer.zip")
    void all(HttpServletResponse response) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(saved(response, "arbejdsgange.zip", "application/zip"), UTF_8)) {
            for (Map.Entry<String, byte[]> file : models.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(ModelKind.of(file.getKey()).folder() + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }

    private static OutputStream saved(HttpServletResponse response, String name, String type) throws IOException {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name, UTF_8).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return response.getOutputStream();
    }
}
