package dk.direktionsbord.contract.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The bare elements of a diagram or a decision table, in the order they are written, and how a person finds them. */
public final class XmlFile {
    private final String name;
    private final List<Element> elements = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    XmlFile(String name, Document document) {
        this.name = name;
        collect(document.getDocumentElement());
    }

    public String name() {
        return name;
    }

    /** Every element of the file. */
    public List<Element> elements() {
        return elements;
    }

    /** The place of the element with this id; the file itself when there is none. */
    public Place place(@Nullable String id) {
        Integer position = id == null ? null : positions.get(id);
        return position == null ? Place.of(name) : place(elements.get(position));
    }

    /** The place of an element, told by the nearest element around it that has an id. */
    public Place place(Element element) {
        Element named = element;
        while (named.getAttribute("id").isEmpty() && named.getParentNode() instanceof Element parent) {
            named = parent;
        }
        String id = named.getAttribute("id");
        return id.isEmpty() ? Place.of(name) : new Place(name, positions.getOrDefault(id, 0), id, where(named));
    }

    private String where(Element element) {
        Element model = Labels.model(element).orElse(null);
        if (model == null) {
            return "Filen " + name;
        }
        return model == element ? Labels.name(model) : Labels.name(model) + " → " + label(element);
    }

    private String label(Element element) {
        return Labels.of(element, id -> Optional.ofNullable(positions.get(id)).map(elements::get));
    }

    private void collect(Element element) {
        positions.putIfAbsent(element.getAttribute("id"), elements.size());
        elements.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner);
            }
        }
    }
}
