package dk.direktionsbord.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.exception.RenderException;
import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.policy.DocumentRenderPolicy;
import dk.direktionsbord.workflow.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** Fills a Word template in. */
final class PaperWord {
    private static final String DANISH_NAMES = "([\\wæøåÆØÅ]+)?";

    private final WordTemplates templates;
    private final Configure configuration = Configure.builder()
            .buildGrammerRegex(DANISH_NAMES)
            .addPlugin('+', new DocumentRenderPolicy())
            .build();

    PaperWord(WordTemplates templates) {
        this.templates = templates;
    }

    byte[] of(MeetingPaper paper) {
        try (XWPFTemplate word = XWPFTemplate.compile(templates.open(paper.kind()), configuration)) {
            word.render(WordModel.of(paper));
            date(word, paper);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return SameBytes.of(bytes.toByteArray(), paper.madeAt());
        } catch (ResolverException | RenderException broken) {
            throw Refusal.of(
                    "document.template.broken",
                    paper.kind().name().toLowerCase(Locale.ROOT),
                    String.valueOf(broken.getMessage()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void date(XWPFTemplate word, MeetingPaper paper) {
        CoreProperties said = word.getXWPFDocument().getProperties().getCoreProperties();
        said.setTitle(PlainText.clean(paper.reference()));
        said.setCreator(PlainText.clean(paper.municipality()));
        said.setCreated(Optional.of(Date.from(paper.madeAt())));
        said.setModified(Optional.of(Date.from(paper.madeAt())));
    }
}
