package dk.direktionsbord.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.direktionsbord.csv.CsvSheet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** An answer that the browser keeps as a file for a spreadsheet. */
final class CsvFile {
    private CsvFile() {}

    /** The rows are written as they come; the last of them leave with {@link CsvSheet#flush}. */
    static CsvSheet to(HttpServletResponse response, String name) throws IOException {
        head(response, name);
        return CsvSheet.quoted(new PrintWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8)));
    }

    /** Tells the browser to keep the answer as a file. */
    static void head(HttpServletResponse response, String name) {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name, UTF_8).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
