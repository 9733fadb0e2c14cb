package dk.direktionsbord.contract.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;

/** How elements are called in a text for people. */
final class Labels {
    private static final Set<String> MODELS = Set.of("process", "decision");
    private static final Map<String, String> KINDS = Map.of(
            "startEvent", "starten",
            "endEvent", "slutningen",
            "boundaryEvent", "hændelsen på kanten",
            "exclusiveGateway", "en gateway",
            "parallelGateway", "en parallel gateway",
            "input", "en kolonne med input",
            "output", "en kolonne med resultat");

    private Labels() {}

    /** The process or decision an element belongs to. */
    static Optional<Element> model(Element element) {
        if (MODELS.contains(element.getLocalName())) {
            return Optional.of(element);
        }
        return element.getParentNode() instanceof Element parent ? model(parent) : Optional.empty();
    }

    static String name(Element element) {
        String name = element.getAttribute("name").strip();
        return name.isEmpty() ? element.getAttribute("id") : name;
    }

    /** The text on an element, or what it is when nothing is written on it. */
    static String of(Element element, Function<String, Optional<Element>> byId) {
        return switch (element.getLocalName()) {
            case "sequenceFlow" -> flow(element, byId);
            case "rule" -> "række " + (rowsBefore(element) + 1);
            default -> quotedName(element);
        };
    }

    private static String flow(Element flow, Function<String, Optional<Element>> byId) {
        String from = end(flow, "sourceRef", byId);
        return "pilen fra " + from + " til " + end(flow, "targetRef", byId);
    }

    private static String end(Element flow, String side, Function<String, Optional<Element>> byId) {
        return byId.apply(flow.getAttribute(side)).map(Labels::quotedName).orElse("ingenting");
    }

    private static String quotedName(Element element) {
        String written = element.hasAttribute("label") ? element.getAttribute("label") : element.getAttribute("name");
        String name = written.strip().replaceAll("\\s+", " ");
        String kind = KINDS.getOrDefault(element.getLocalName(), "et trin");
        return name.isEmpty() ? kind + " uden navn" : "\"" + name + "\"";
    }

    private static int rowsBefore(Element row) {
        int rows = 0;
        for (var before = row.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            rows += before instanceof Element element && "rule".equals(element.getLocalName()) ? 1 : 0;
        }
        return rows;
    }
}
