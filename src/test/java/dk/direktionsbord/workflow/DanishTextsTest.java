package dk.direktionsbord.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DanishTextsTest {
    static Stream<Path> bundles() throws IOException {
        return Files.list(Path.of("src/main/resources/messages"));
    }

    /** Of two texts with the same key the first is never shown. */
    @ParameterizedTest
    @MethodSource("bundles")
    void usesAKeyForOneTextOnly(Path bundle) throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice = Files.readAllLines(bundle).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .toList();

        assertThat(twice).isEmpty();
    }
}
