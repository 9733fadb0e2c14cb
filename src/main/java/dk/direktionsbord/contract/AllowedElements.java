package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Namespace;
import dk.direktionsbord.contract.model.XmlFile;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A model uses only what is on the list. A list of what is allowed, not of what is dangerous: deploying a diagram runs it
 * on the server, and the engine knows more ways to run code than anybody remembers.
 */
final class AllowedElements implements Rule {
    private final Map<String, Set<String>> allowed = AllowList.read();

    @Override
    public void check(Models models, Report report) {
        models.given().xml().forEach(file -> check(file, report));
    }

    private void check(XmlFile file, Report report) {
        Set<Node> refused = new HashSet<>();
        for (Element element : file.elements()) {
            String name = Namespace.of(element.getNamespaceURI()).qualify(element.getLocalName());
            if (refused.contains(element.getParentNode())) {
                refused.add(element);
            } else if (isPicture(element)) {
                continue;
            } else if (!allowed.containsKey(name)) {
                refused.add(element);
                report.at(file.place(element), "element", name);
            } else {
                checkAttributes(file, element, name, report);
            }
        }
    }

    private void checkAttributes(XmlFile file, Element element, String name, Report report) {
        Set<String> known = allowed.getOrDefault(name, Set.of());
        NamedNodeMap attributes = element.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            Attr attribute = (Attr) attributes.item(index);
            if (!isPicture(attribute) && !known.contains(qualified(attribute))) {
                report.at(file.place(element), "property", qualified(attribute), name);
            }
        }
    }

    private static String qualified(Attr attribute) {
        return Namespace.of(attribute.getNamespaceURI()).qualify(attribute.getLocalName());
    }

    private static boolean isPicture(Node node) {
        return Namespace.of(node.getNamespaceURI()) == Namespace.PICTURE;
    }
}
