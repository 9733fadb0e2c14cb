package dk.direktionsbord.contract.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Where a diagram points from one element to another: the other must be there, and be of the right sort. */
final class References {
    private static final Pattern ACTIVITY = Pattern.compile("task|.*Task|callActivity|subProcess|transaction");
    private static final Pattern NODE = Pattern.compile(ACTIVITY + "|.*Event|.*Gateway");
    private static final Pattern FLOW = Pattern.compile("sequenceFlow");
    private static final Pattern DRAWN = Pattern.compile("[a-z].*");
    private static final Map<String, Pattern> POINTERS = Map.of(
            "sequenceFlow sourceRef", NODE,
            "sequenceFlow targetRef", NODE,
            "boundaryEvent attachedToRef", ACTIVITY,
            "messageEventDefinition messageRef", Pattern.compile("message"),
            "BPMNPlane bpmnElement", DRAWN,
            "BPMNShape bpmnElement", DRAWN,
            "BPMNEdge bpmnElement", DRAWN);

    private References() {}

    /** The first pointer that goes astray, as {@code from → to}. */
    static Optional<String> astray(Document document) {
        NodeList all = document.getElementsByTagName("*");
        for (int index = 0; index < all.getLength(); index++) {
            Optional<String> found = astray((Element) all.item(index));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> astray(Element element) {
        return POINTERS.entrySet().stream()
                .filter(pointer -> pointer.getKey().startsWith(element.getLocalName() + " "))
                .flatMap(pointer -> astray(element, pointer.getKey().split(" ")[1], pointer.getValue()).stream())
                .findFirst()
                .or(() -> astray(element, "default", FLOW));
    }

    private static Optional<String> astray(Element element, String attribute, Pattern kind) {
        String written = element.getAttribute(attribute);
        Element target = element.getOwnerDocument().getElementById(written.substring(written.indexOf(':') + 1));
        boolean right = target != null && kind.matcher(target.getLocalName()).matches();
        return written.isEmpty() || right
                ? Optional.empty()
                : Optional.of(element.getAttribute("id") + " → " + written);
    }
}
