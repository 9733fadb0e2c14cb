package dk.direktionsbord.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file that a Danish spreadsheet opens as it is: semicolons, UTF-8 with its mark, and no cell that is a formula. */
final class CsvFile {
    private final PrintWriter out;

    private CsvFile(PrintWriter out) {
        this.out = out;
    }

    static CsvFile to(HttpServletResponse response, String name) throws IOException {
        head(response, name);
        PrintWriter out = new PrintWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8));
        out.print('\uFEFF');
        return new CsvFile(out);
    }

    /** Tells the browser to keep the answer as a file. */
    static void head(HttpServletResponse response, String name) {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name, UTF_8).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    void row(String... cells) {
        out.print(Arrays.stream(cells).map(CsvFile::cell).collect(Collectors.joining(";")) + "\r\n");
    }

    void close() {
        out.flush();
    }

    private static String cell(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
