package dk.direktionsbord.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Æbler på Ærø, 2. udkast | Æbler på Ærø, 2_ udkast",
                "../../etc/passwd | _etc_passwd",
                "C:\\Windows\\x | C_Windows_x",
                "... | _"
            })
    void namesNoFolderAndKeepsDanishLetters(String title, String name) {
        assertThat(FileName.of(title)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"notat.DOCX, .docx", "notat, ''", "notat.p/df, ''", "x.tar.gz, .gz"})
    void keepsAnEndingThatIsOne(String file, String ending) {
        assertThat(FileName.endingOf(file)).isEqualTo(ending);
    }
}
