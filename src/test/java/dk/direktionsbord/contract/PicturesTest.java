package dk.direktionsbord.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures on the pages show the specimens as they are now. Draw them anew with -Dcontract.pictures=draw. */
class PicturesTest {
    private static final Path PAGES = Path.of("docs/contract");
    private static final Pattern PICTURE = Pattern.compile("\\(pictures/([a-z-]+)\\.([a-z-]+)\\.svg\\)");

    static List<Picture> onPages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.filter(page -> page.toString().endsWith(".md"))
                    .flatMap(PicturesTest::picturesOn)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("onPages")
    void showsTheSpecimenAsItIs(Picture picture) throws IOException {
        String now = new SpecimenPicture(picture.specimen()).draw();
        if ("draw".equals(System.getProperty("contract.pictures"))) {
            Files.createDirectories(picture.file().getParent());
            Files.writeString(picture.file(), now);
        }

        String shown = Files.readString(picture.file());

        assertThat(shown).isEqualTo(now);
    }

    private static Stream<Picture> picturesOn(Path page) {
        try {
            return PICTURE.matcher(Files.readString(page)).results().map(Picture::of).toList().stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    record Picture(Path file, Specimen specimen) {
        static Picture of(MatchResult link) {
            String rule = link.group(1);
            Path folder = Specimen.folderOf(rule).resolve(link.group(2));
            Path model = Files.isDirectory(folder) ? folder : Path.of(folder + ".bpmn");
            Path file = PAGES.resolve("pictures/" + rule + "." + link.group(2) + ".svg");
            return new Picture(file, new Specimen(rule, model));
        }
    }
}
