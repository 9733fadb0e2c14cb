package dk.direktionsbord.kle;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads KL's XML, version 1.1 and 2.0: KLE-Emneplan and KLE-Handlingsfacetter. A document type is refused, so no entity
 * is ever followed or multiplied.
 */
final class KleXml {
    private static final Set<String> ROOTS = Set.of("KLE-Emneplan", "KLE-Handlingsfacetter");
    private static final Set<String> LEVELS =
            Set.of("Hovedgruppe", "Gruppe", "Emne", "HandlingsfacetKategori", "Handlingsfacet");

    private final KleReading reading;
    private final Deque<Level> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int depth;

    private record Level(String name, int line, Map<String, String> values) {}

    private KleXml(KleReading reading) {
        this.reading = reading;
    }

    static void read(InputStream file, KleReading reading) {
        new KleXml(reading).read(file);
    }

    private void read(InputStream file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(file);
            while (xml.hasNext()) {
                if (!step(xml, xml.next())) {
                    return;
                }
            }
        } catch (XMLStreamException broken) {
            reading.wrong(
                    broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber(), "xml");
        }
    }

    /** False when it makes no sense to read on. */
    private boolean step(XMLStreamReader xml, int event) {
        int line = xml.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                reading.wrong(line, "doctype");
                return false;
            }
            case XMLStreamConstants.START_ELEMENT -> {
                if (depth++ == 0 && !ROOTS.contains(xml.getLocalName())) {
                    reading.wrong(line, "root", xml.getLocalName());
                    return false;
                }
                begin(xml.getLocalName(), line);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                end(xml.getLocalName());
            }
            default -> {}
        }
        return true;
    }

    private void begin(String name, int line) {
        text.setLength(0);
        if (LEVELS.contains(name)) {
            open.push(new Level(name, line, new HashMap<>()));
        }
    }

    /** A level is whole when it ends; what stood in it first of a name is its own. */
    private void end(String name) {
        Level level = open.peek();
        if (level == null) {
            return;
        }
        if (name.equals(level.name())) {
            take(open.pop());
        } else {
            level.values().putIfAbsent(name, text.toString());
        }
    }

    private void take(Level level) {
        Map<String, String> values = level.values();
        reading.take(new KleReading.Raw(
                level.line(),
                values.get(level.name() + "Nr"),
                values.get(level.name() + "Titel"),
                values.get("BevaringJaevnfoerArkivloven"),
                values.get("UdgaaetDato")));
    }
}
