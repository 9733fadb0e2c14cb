package dk.direktionsbord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Names of the pages' fragments. Thymeleaf takes {@code ~{page :: name}} for a fragment and for an element of that name
 * alike, so a fragment named as an element brings every such element of its file along.
 */
class TemplateNamesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"(\\w+)");

    @Test
    void noFragmentIsNamedAsAnElementOfItsFile() throws IOException {
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(namedAsElements(page)).as(page).isEmpty());
    }

    @Test
    void aFragmentNamedAsAnElementIsSeen() {
        assertThat(namedAsElements("<div th:fragment=\"input(id)\"><input type=\"text\"></div>"))
                .containsExactly("input");
    }

    private static List<String> namedAsElements(String page) {
        return FRAGMENT.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(name -> page.matches("(?s).*<" + name + "\\b.*"))
                .toList();
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(TemplateNamesTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
