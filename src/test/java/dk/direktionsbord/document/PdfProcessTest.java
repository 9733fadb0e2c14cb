package dk.direktionsbord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in a PDF, and that nothing a PDF does to its reader reaches the product. */
class PdfProcessTest {
    private static final String CPR = "Eleven 010112-1234 er omtalt.";

    @TempDir
    private Path folder;

    static Stream<Arguments> pdfs() {
        return Stream.of(
                arguments("a page", PdfFiles.saying(CPR), CprSearch.FOUND),
                arguments("a later page", PdfFiles.saying("Notat", "Bilag", CPR), CprSearch.FOUND),
                arguments("a comment", PdfFiles.withComment(CPR), CprSearch.FOUND),
                arguments("a field of a form", PdfFiles.withField(CPR), CprSearch.FOUND),
                arguments("a title", PdfFiles.titled(CPR), CprSearch.FOUND),
                arguments("other numbers", PdfFiles.saying("Sag 2027-0001, 12.345.678 kr."), CprSearch.CLEAN),
                arguments("an empty page", HostileFiles.pdf(), CprSearch.CLEAN),
                arguments("a scanned page", PdfFiles.scanned(), CprSearch.NOT_WHOLE),
                arguments("a file inside", PdfFiles.withFileInside(), CprSearch.NOT_WHOLE),
                arguments("a locked file", HostileFiles.lockedPdf(), CprSearch.NOT_WHOLE),
                arguments("a broken file", PdfFiles.broken(), CprSearch.NOT_WHOLE),
                arguments("too many pages", PdfFiles.saying("x ".repeat(1001).split(" ")), CprSearch.NOT_WHOLE),
                arguments("more than its memory", PdfFiles.bomb(), CprSearch.NOT_WHOLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pdfs")
    void tellsWhatIsFound(String what, byte[] pdf, CprSearch told) throws IOException {
        assertThat(new PdfProcess(Duration.ofSeconds(60)).search(file(pdf)))
                .as(what)
                .isEqualTo(told);
    }

    @Test
    void stopsWhenItsTimeIsOver() throws IOException {
        assertThat(new PdfProcess(Duration.ofMillis(1)).search(file(PdfFiles.saying(CPR))))
                .isEqualTo(CprSearch.NOT_WHOLE);

        assertThat(ProcessHandle.current().children())
                .noneMatch(child -> child.info().commandLine().orElse("").contains("PdfSearch"));
    }

    private Path file(byte[] pdf) throws IOException {
        return Files.write(folder.resolve("fil.pdf"), pdf);
    }
}
