package dk.direktionsbord.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.workflow.DanishTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever a shipped diagram gives a task has words that the task can be explained with. */
class WhoseTaskTest {
    private static final Pattern GIVEN = Pattern.compile("camunda:(?:assignee|candidateGroups)=\"\\$?\\{?(\\w+)}?\"");

    static Stream<String> everybody() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files
                    .filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(WhoseTaskTest::givenIn)
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void hasWords(String name) {
        assertThat(DanishTexts.has("engine.brief.whose." + name)).isTrue();
    }

    private static Stream<String> givenIn(Path diagram) {
        try {
            return GIVEN.matcher(Files.readString(diagram)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
