package dk.direktionsbord.contract.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The languages a model file may be written in. */
public enum Namespace {
    BPMN("bpmn"),
    DMN("dmn"),
    CAMUNDA("camunda"),
    /** the drawing and notes of the drawing tool, which the engine never reads */
    PICTURE("picture"),
    /** no language, as on most attributes */
    NONE(""),
    FOREIGN("?");

    private static final String DRAWING = "http://www.omg.org/spec/";
    private static final Map<String, Namespace> BY_URI = Map.ofEntries(
            Map.entry("http://www.omg.org/spec/BPMN/20100524/MODEL", BPMN),
            Map.entry("https://www.omg.org/spec/DMN/20191111/MODEL/", DMN),
            Map.entry("http://camunda.org/schema/1.0/bpmn", CAMUNDA),
            Map.entry("http://camunda.org/schema/1.0/dmn", CAMUNDA),
            Map.entry(DRAWING + "BPMN/20100524/DI", PICTURE),
            Map.entry(DRAWING + "DD/20100524/DC", PICTURE),
            Map.entry(DRAWING + "DD/20100524/DI", PICTURE),
            Map.entry(DRAWING + "DMN/20180521/DC/", PICTURE),
            Map.entry(DRAWING + "DMN/20180521/DI/", PICTURE),
            Map.entry("https://www.omg.org/spec/DMN/20191111/DMNDI/", PICTURE),
            Map.entry(DRAWING + "BPMN/non-normative/color/1.0", PICTURE),
            Map.entry("http://bpmn.io/schema/bpmn/biocolor/1.0", PICTURE),
            Map.entry("http://bpmn.io/schema/dmn/biodi/2.0", PICTURE),
            Map.entry("http://bpmn.io/schema/dmn/biodi/1.0", PICTURE),
            Map.entry("http://camunda.org/schema/modeler/1.0", PICTURE),
            Map.entry("http://www.w3.org/2001/XMLSchema-instance", PICTURE),
            Map.entry("http://www.w3.org/2000/xmlns/", PICTURE));

    private final String prefix;

    Namespace(String prefix) {
        this.prefix = prefix;
    }

    public static Namespace of(@Nullable String uri) {
        return uri == null ? NONE : BY_URI.getOrDefault(uri, FOREIGN);
    }

    /** The name with its language's usual prefix, such as {@code bpmn:userTask}. */
    public String qualify(String name) {
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }
}
