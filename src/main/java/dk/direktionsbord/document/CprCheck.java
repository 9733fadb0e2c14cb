package dk.direktionsbord.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dk.direktionsbord.workflow.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stops a file with what looks like a CPR number in its name, its title or its text (L-GDPR-1). Pictures are judged by
 * name alone.
 */
final class CprCheck {
    private final PdfProcess pdf;

    CprCheck(AttachmentSettings settings) {
        this.pdf = new PdfProcess(settings.searchTime());
    }

    void names(String title, String fileName) {
        if (CprNumbers.looksLikeOneIn(title) || CprNumbers.looksLikeOneIn(fileName)) {
            throw Refusal.at("file", "document.attachment.cprName");
        }
    }

    /** Whether all of it could be searched. */
    boolean content(Path file, FileKind kind) throws IOException {
        CprSearch result =
                switch (kind) {
                    case TXT, CSV -> CprSearch.of(inLines(file));
                    case DOCX, XLSX, PPTX, ODT, ODS -> OfficeText.search(file);
                    case PDF -> pdf.search(file);
                    case PNG, JPEG -> CprSearch.NOT_WHOLE;
                };
        if (result == CprSearch.FOUND) {
            throw Refusal.at("file", "document.attachment.cpr");
        }
        return result == CprSearch.CLEAN;
    }

    private static boolean inLines(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, ISO_8859_1)) {
            return lines.lines().anyMatch(CprNumbers::looksLikeOneIn);
        }
    }
}
