package dk.direktionsbord.contract;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Draws a diagram as a small picture for a page of the contract; what a rule found is red. */
final class SpecimenPicture {
    private static final int MARGIN = 12;
    private final BpmnModelInstance model;
    private final Set<String> found;

    SpecimenPicture(Specimen specimen) {
        this.model = Bpmn.readModelFromStream(new ByteArrayInputStream(specimen.diagram()));
        this.found = specimen.findings().stream().map(each -> each.element()).collect(Collectors.toSet());
    }

    String draw() {
        List<BpmnShape> shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() != null)
                .sorted(Comparator.comparing(shape -> depth(shape.getBpmnElement())))
                .toList();
        String drawn = Stream.of(
                        shapes.stream().filter(SpecimenPicture::holdsOthers).map(this::shape),
                        model.getModelElementsByType(BpmnEdge.class).stream().map(this::edge),
                        shapes.stream().filter(shape -> !holdsOthers(shape)).map(this::shape))
                .flatMap(Function.identity())
                .collect(Collectors.joining());
        return frame(shapes).formatted(drawn);
    }

    private static boolean holdsOthers(BpmnShape shape) {
        return shape.getBpmnElement() instanceof SubProcess;
    }

    private static int depth(BaseElement element) {
        return element instanceof BoundaryEvent ? 1 : 0;
    }

    private String frame(List<BpmnShape> shapes) {
        double left =
                shapes.stream().mapToDouble(s -> s.getBounds().getX()).min().orElse(0) - MARGIN - 30;
        double top =
                shapes.stream().mapToDouble(s -> s.getBounds().getY()).min().orElse(0) - MARGIN - 30;
        double right =
                shapes.stream().mapToDouble(s -> end(s.getBounds(), true)).max().orElse(100) + MARGIN + 30;
        double bottom = shapes.stream()
                        .mapToDouble(s -> end(s.getBounds(), false))
                        .max()
                        .orElse(100)
                + MARGIN
                + 30;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="%s %s %s %s" width="%s" font-family="sans-serif" \
                font-size="11" text-anchor="middle" fill="none" stroke="#222" stroke-width="1.5">
                <defs><marker id="tip" markerUnits="userSpaceOnUse" markerWidth="9" markerHeight="9" refX="8" refY="4" orient="auto">\
                <path d="M0 0 8 4 0 8z" fill="#222" stroke="none"/></marker></defs>
                %%s</svg>
                """
                .formatted(n(left), n(top), n(right - left), n(bottom - top), n(right - left));
    }

    private String edge(BpmnEdge edge) {
        String points = edge.getWaypoints().stream()
                .map(point -> n(point.getX()) + "," + n(point.getY()))
                .collect(Collectors.joining(" "));
        return "<polyline points=\"%s\" marker-end=\"url(#tip)\"%s/>%s%s\n"
                .formatted(points, colour(edge.getBpmnElement()), answer(edge), defaultSlash(edge));
    }

    private String answer(BpmnEdge edge) {
        Waypoint start = List.copyOf(edge.getWaypoints()).get(0);
        return goesDown(edge)
                ? label(name(edge.getBpmnElement()), start.getX() + 16, start.getY() + 24, 60)
                : label(name(edge.getBpmnElement()), start.getX() + 16, start.getY() - 8, 60);
    }

    private static boolean goesDown(BpmnEdge edge) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        return points.get(0).getX().equals(points.get(1).getX());
    }

    private static String defaultSlash(BpmnEdge edge) {
        boolean isDefault = edge.getBpmnElement() instanceof SequenceFlow flow
                && flow.getSource() instanceof ExclusiveGateway gateway
                && flow.equals(gateway.getDefault());
        Waypoint start = List.copyOf(edge.getWaypoints()).get(0);
        String slash = goesDown(edge) ? "<path d=\"M%s %sm-5 5l10 6\"/>" : "<path d=\"M%s %sm5 5l6-10\"/>";
        return isDefault ? slash.formatted(n(start.getX()), n(start.getY())) : "";
    }

    private String shape(BpmnShape shape) {
        Bounds at = shape.getBounds();
        double x = at.getX() + at.getWidth() / 2;
        double y = at.getY() + at.getHeight() / 2;
        BaseElement element = shape.getBpmnElement();
        String colour = colour(element);
        if (element instanceof Event) {
            String ring = element instanceof EndEvent && colour.isEmpty() ? " stroke-width=\"3\"" : colour;
            String inner = element instanceof StartEvent || element instanceof EndEvent
                    ? ""
                    : "<circle cx=\"%s\" cy=\"%s\" r=\"14\"/>".formatted(n(x), n(y));
            return "<circle cx=\"%s\" cy=\"%s\" r=\"18\" fill=\"#fff\"%s/>%s%s\n"
                    .formatted(n(x), n(y), ring, inner, label(name(element), x, y + 32, 90));
        }
        if (element instanceof Gateway) {
            return "<path d=\"M%s %sl25 25-25 25-25-25z\" fill=\"#fff\"%s/>%s\n"
                    .formatted(n(x), n(y - 25), colour, label(name(element), x, y - 46, 100));
        }
        return box(at, element instanceof UserTask ? "#fff7e0" : "#fff", colour)
                + label(
                        name(element),
                        x,
                        element instanceof SubProcess ? at.getY() + 16 : y,
                        at.getWidth().intValue())
                + "\n";
    }

    private static String box(Bounds at, String fill, String colour) {
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\" fill=\"%s\"%s/>"
                .formatted(n(at.getX()), n(at.getY()), n(at.getWidth()), n(at.getHeight()), fill, colour);
    }

    private String colour(BaseElement element) {
        return found.contains(element.getId()) ? " stroke=\"#c00\" stroke-width=\"3\"" : "";
    }

    private static String label(String text, double x, double y, int width) {
        if (text.isBlank()) {
            return "";
        }
        String[] words = text.split(" ");
        int cut = text.length() * 6 > width ? (words.length + 1) / 2 : words.length;
        String lines = line(words, 0, cut, x, 0) + line(words, cut, words.length, x, 13);
        return "<text x=\"%s\" y=\"%s\" fill=\"#222\" stroke=\"none\">%s</text>".formatted(n(x), n(y), lines);
    }

    private static String line(String[] words, int from, int to, double x, int down) {
        String text = String.join(" ", Arrays.copyOfRange(words, from, to));
        return from == to ? "" : "<tspan x=\"%s\" dy=\"%d\">%s</tspan>".formatted(n(x), down, text);
    }

    private static String name(BaseElement element) {
        return element instanceof FlowElement named
                ? Optional.ofNullable(named.getName()).orElse("")
                : "";
    }

    private static double end(Bounds at, boolean across) {
        return across ? at.getX() + at.getWidth() : at.getY() + at.getHeight();
    }

    private static String n(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }
}
