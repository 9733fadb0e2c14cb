package dk.direktionsbord.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.direktionsbord.records.CaseExport.Export;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The HTTP answer that hands a case out: a file to save, sent while it is made, and kept by no cache. */
public final class ExportAnswer {
    private ExportAnswer() {}

    public static void send(Export export, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(export.fileName(), UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        export.writeTo(response.getOutputStream());
    }
}
