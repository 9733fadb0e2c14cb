package dk.direktionsbord.document;

import dk.direktionsbord.document.MeetingPaper.Kind;
import dk.direktionsbord.workflow.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.core.io.ClassPathResource;

/** Opens the Word templates: the secretariat's own folder when there is one, else those shipped in forms/documents. */
final class WordTemplates {
    private final PaperSettings settings;

    WordTemplates(PaperSettings settings) {
        this.settings = settings;
    }

    /** The template, read again each time, so that a change in Word holds at once. */
    XWPFDocument open(Kind kind) {
        String file = kind.name().toLowerCase(Locale.ROOT) + ".docx";
        try (InputStream bytes = stream(file)) {
            XWPFDocument template = new XWPFDocument(bytes);
            WordTemplateCheck.check(file, template);
            return template;
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException unreadable) {
            throw Refusal.of("document.template.noWordFile", file);
        }
    }

    private InputStream stream(String file) throws IOException {
        Path folder = settings.templates();
        if (folder != null && Files.exists(folder.resolve(file))) {
            return Files.newInputStream(folder.resolve(file));
        }
        return new ClassPathResource("forms/documents/" + file).getInputStream();
    }
}
