package dk.direktionsbord.contract.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that somebody handed in: no document type, nothing fetched from outside, no bottomless nesting. */
final class SecureXml {
    private static final String MAX_DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    private SecureXml() {}

    /** Reads a file whose outermost element must be {@code definitions} in the given language. */
    static Document parse(byte[] content, Namespace language) throws SAXException {
        Document document = parse(content);
        Element root = document.getDocumentElement();
        if (Namespace.of(root.getNamespaceURI()) != language || !"definitions".equals(root.getLocalName())) {
            throw new SAXException(
                    "den begynder med " + root.getNodeName() + ", ikke med " + language.qualify("definitions"));
        }
        OtherPlatform.refuse(root.getAttributeNS(MODELER, "executionPlatform"));
        markIds(root);
        return document;
    }

    /** The schema would tell that {@code id} is an id; it is not asked for that, because it would be slow. */
    private static void markIds(Element element) {
        if (element.hasAttribute("id")) {
            element.setIdAttribute("id", true);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                markIds(inner);
            }
        }
    }

    private static Document parse(byte[] content) throws SAXException {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException | IOException unreadable) {
            throw new SAXException(unreadable);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute(MAX_DEPTH, "60");
        return factory;
    }
}
