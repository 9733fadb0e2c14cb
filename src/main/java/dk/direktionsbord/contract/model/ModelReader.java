package dk.direktionsbord.contract.model;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.direktionsbord.contract.model.Unreadable.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads files into models, the safe way first: nothing reaches a model library before it is known to be plain XML. */
public final class ModelReader {
    private static final int LARGEST_BYTES = 1_000_000;
    private static final DiagramParser DIAGRAMS = new DiagramParser();
    private static final TableParser TABLES = new TableParser();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ModelReader() {}

    /** Reads every file; the ending of the name tells what it is. */
    public static ModelFiles read(Map<String, byte[]> files) {
        ModelFiles read = ModelFiles.empty();
        files.forEach((name, content) -> readInto(read, name, content));
        return read;
    }

    private static void readInto(ModelFiles read, String name, byte[] content) {
        try {
            if (content.length > LARGEST_BYTES) {
                read.unreadable().add(new Unreadable(name, Reason.SIZE, (content.length / 1000) + " kB"));
            } else if (content.length == 0) {
                read.unreadable().add(new Unreadable(name, Reason.EMPTY, ""));
            } else if (isXml(name) && !beginsAsXml(content)) {
                read.unreadable().add(new Unreadable(name, Reason.FOREIGN, ""));
            } else {
                readByEnding(read, name, content);
            }
        } catch (SAXException | IOException broken) {
            read.unreadable().add(Unreadable.because(name, reasonOf(broken), broken));
        } catch (ModelException wrong) {
            read.unreadable().add(Unreadable.because(name, Reason.SCHEMA, wrong));
        }
    }

    private static boolean isXml(String name) {
        return name.endsWith(".bpmn") || name.endsWith(".dmn");
    }

    /** A byte order mark and space may stand before the first element. */
    private static boolean beginsAsXml(byte[] content) {
        String beginning = new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1);
        return beginning.replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "").startsWith("<");
    }

    private static void readByEnding(ModelFiles read, String name, byte[] content) throws SAXException, IOException {
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "bpmn" -> read.diagrams().add(diagram(name, content));
            case "dmn" -> read.tables().add(table(name, content));
            case "form" -> read.forms().add(new FormFile(name, form(content)));
            default -> read.unreadable().add(new Unreadable(name, Reason.KIND, name));
        }
    }

    private static Diagram diagram(String name, byte[] content) throws SAXException {
        Document plain = SecureXml.parse(content, Namespace.BPMN);
        Optional<String> astray = References.astray(plain);
        if (astray.isPresent()) {
            throw WrongReference.at(astray.get());
        }
        return Diagram.of(new XmlFile(name, plain), DIAGRAMS.model(plain));
    }

    private static TableFile table(String name, byte[] content) throws SAXException {
        Document plain = SecureXml.parse(content, Namespace.DMN);
        return new TableFile(new XmlFile(name, plain), TABLES.model(plain));
    }

    private static JsonNode form(byte[] content) throws IOException, SAXException {
        JsonNode form = JSON.readTree(content);
        if (!form.isObject()) {
            throw new IOException("en formular skal begynde med {");
        }
        OtherPlatform.refuse(form.path("executionPlatform").asText());
        return form;
    }

    private static Reason reasonOf(Exception broken) {
        if (broken instanceof WrongReference) {
            return Reason.REFERENCE;
        }
        if (broken instanceof OtherPlatform) {
            return Reason.PLATFORM;
        }
        return String.valueOf(broken.getMessage()).contains("DOCTYPE") ? Reason.DOCTYPE : Reason.BROKEN;
    }
}
