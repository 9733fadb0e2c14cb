package dk.direktionsbord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each answer about a known hole is about a part that is still there, in that version. */
class KnownHolesTest {
    private static final Path LIST = Path.of("docs/security/known-holes.md");

    @Test
    void everyAnswerIsAboutAPartThatIsThere() throws IOException {
        List<String[]> rows = Files.readAllLines(LIST).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Part"))
                .map(line -> line.split("\\s*\\|\\s*"))
                .toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(parts()).contains(row[1] + "-" + row[2] + ".jar");
            assertThat(row[4]).as("the answer").hasSizeGreaterThan(40);
        });
    }

    private static List<String> parts() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).getFileName().toString())
                .toList();
    }
}
