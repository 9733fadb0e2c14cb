package dk.direktionsbord.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The table {@code visibility} as it is written: what each column asks, and each row with its cells, what it answers and why.
 * Read as plain cells, so that a question costs no evaluation of expressions.
 */
record VisibilityTable(String hitPolicy, List<String> columns, List<String> outputs, List<Row> rows) {
    static final String KEY = "visibility";

    VisibilityTable {
        columns = List.copyOf(columns);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /** A row; an empty cell means whatever. */
    record Row(String id, List<String> cells, List<String> answers, String reason) {}

    /**
     * @throws SAXException when it is no XML, or there is no such table in it
     */
    static VisibilityTable read(byte[] dmn) throws SAXException {
        for (Element decision : children(root(dmn), "decision")) {
            List<Element> tables = children(decision, "decisionTable");
            if (decision.getAttribute("id").equals(KEY) && !tables.isEmpty()) {
                return of(tables.get(0));
            }
        }
        throw new SAXException(KEY);
    }

    private static VisibilityTable of(Element table) {
        List<String> columns = children(table, "input").stream()
                .map(input -> text(input, "inputExpression"))
                .toList();
        List<String> outputs = children(table, "output").stream()
                .map(output -> output.getAttribute("name"))
                .toList();
        List<Row> rows =
                children(table, "rule").stream().map(VisibilityTable::row).toList();
        return new VisibilityTable(table.getAttribute("hitPolicy"), columns, outputs, rows);
    }

    private static Row row(Element rule) {
        return new Row(
                rule.getAttribute("id"),
                children(rule, "inputEntry").stream()
                        .map(entry -> text(entry, "text").replaceFirst("^-$", ""))
                        .toList(),
                children(rule, "outputEntry").stream()
                        .map(entry -> text(entry, "text"))
                        .toList(),
                text(rule, "description"));
    }

    private static String text(Element element, String child) {
        return children(element, child).stream()
                .findFirst()
                .map(found -> found.getTextContent().strip())
                .orElse("");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static Element root(byte[] dmn) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(dmn))
                    .getDocumentElement();
        } catch (ParserConfigurationException | IOException unreadable) {
            throw new SAXException(unreadable);
        }
    }
}
