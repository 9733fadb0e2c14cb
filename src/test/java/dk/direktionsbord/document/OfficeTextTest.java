package dk.direktionsbord.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTextTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, <w:p><w:r><w:t>0101</w:t></w:r><w:r><w:t>12-1234</w:t></w:r></w:p>",
        "word/footer1.xml, <w:p><w:t>010112-1234</w:t></w:p>",
        "word/comments.xml, <w:p><w:t>010112-1234</w:t></w:p>",
        "xl/sharedStrings.xml, <si><t>010112-1234</t></si>",
        "xl/worksheets/sheet1.xml, '<c t=\"inlineStr\"><is><t>Elev 010112-1234</t></is></c>'",
        "xl/comments1.xml, <comment><text><r><t>010112</t></r><r><t>-1234</t></r></text></comment>",
        "xl/threadedComments/threadedComment1.xml, <threadedComment><text>010112-1234</text></threadedComment>",
        "ppt/slides/slide1.xml, <a:p><a:t>010112-1234</a:t></a:p>",
        "ppt/comments/comment1.xml, <p:text>010112-1234</p:text>",
        "content.xml, <text:p>010112<text:span>-1234</text:span></text:p>",
        "styles.xml, <style:footer><text:p>010112-1234</text:p></style:footer>"
    })
    void findsANumberInEveryPartThatHoldsText(String part, String xml) throws IOException {
        assertThat(search(part, xml)).isEqualTo(CprSearch.FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, <w:p><w:t>010112</w:t></w:p><w:p><w:t>1234</w:t></w:p>",
        "xl/sharedStrings.xml, <si><t>010112</t></si><si><t>1234</t></si>",
        "xl/worksheets/sheet1.xml, <c><v>3112991234</v></c>",
        "xl/worksheets/sheet1.xml, <c><is><t>010112</t></is></c><c><is><t>1234</t></is></c>",
        "xl/comments1.xml, <comment><text><t>010112</t></text></comment><comment><text><t>1234</t></text></comment>",
        "content.xml, <text:p>010112</text:p><text:p>1234</text:p>",
        "word/media/image1.xml, 010112-1234"
    })
    void takesNothingElseForOne(String part, String xml) throws IOException {
        assertThat(search(part, xml)).isEqualTo(CprSearch.CLEAN);
    }

    @Test
    void saysWhenAPartIsTooLongToBeReadWhole() throws IOException {
        assertThat(search("content.xml", "x".repeat(64 * 1024 * 1024 + 1))).isEqualTo(CprSearch.NOT_WHOLE);
    }

    private CprSearch search(String part, String xml) throws IOException {
        return OfficeText.search(Files.write(folder.resolve("fil"), HostileFiles.zip(Map.of(part, xml))));
    }
}
