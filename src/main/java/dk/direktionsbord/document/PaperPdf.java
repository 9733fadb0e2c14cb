package dk.direktionsbord.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes the PDF from the page. Nothing is fetched from anywhere: style, fonts and colours come from the class path. */
final class PaperPdf {
    private static final String FONT = "IBM Plex Sans";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final PaperPage page;
    private final String style = text("static/assets/direktionsbord/paper.css") + text("documents/pdf.css");
    private final byte[] regular = bytes("documents/fonts/IBMPlexSans-Regular.ttf");
    private final byte[] semiBold = bytes("documents/fonts/IBMPlexSans-SemiBold.ttf");
    private final byte[] italic = bytes("documents/fonts/IBMPlexSans-Italic.ttf");

    PaperPdf(PaperPage page) {
        this.page = page;
    }

    byte[] of(MeetingPaper paper) {
        Document markup = parsed(page.forPrint(paper, style));
        try (PdfBoxRenderer renderer = builder(markup).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            return SameBytes.of(pdf, paper.madeAt());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private PdfRendererBuilder builder(Document markup) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(COLOURS)
                .withProducer("Direktionsbord")
                .useReplacementText("?")
                .useFont(() -> new ByteArrayInputStream(regular), FONT, 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(semiBold), FONT, 600, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(italic), FONT, 400, FontStyle.ITALIC, true)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(markup, "");
    }

    private static Document parsed(String markup) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (SAXException | ParserConfigurationException | IOException wrong) {
            throw new IllegalStateException("The page of a paper is not well-formed", wrong);
        }
    }

    private static String text(String file) {
        return new String(bytes(file), UTF_8);
    }

    private static byte[] bytes(String file) {
        try {
            return new ClassPathResource(file).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
