package dk.direktionsbord.contract.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A form of Camunda Forms. */
public record FormFile(String name, JsonNode json) {
    public String id() {
        return json.path("id").asText();
    }

    public Place place() {
        return new Place(name, 0, id().isEmpty() ? name : id(), "Formularen " + (id().isEmpty() ? name : id()));
    }

    /** The components at the top and inside groups, but not inside the rows of a list. */
    public List<FormComponent> components() {
        return within(json).toList();
    }

    /** Every component, the columns of lists too, in the order they are written. */
    public List<FormComponent> everyComponent() {
        List<FormComponent> all = everything(json).toList();
        return IntStream.range(0, all.size())
                .mapToObj(index -> all.get(index).at(index + 1))
                .toList();
    }

    /** The components that people fill in. */
    public List<FormComponent> fields() {
        return components().stream().filter(FormComponent::isField).toList();
    }

    public Optional<FormComponent> field(String key) {
        return fields().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    private Stream<FormComponent> within(JsonNode parent) {
        return children(parent)
                .flatMap(each -> each.type().equals("group")
                        ? Stream.concat(Stream.of(each), within(each.json()))
                        : Stream.of(each));
    }

    private Stream<FormComponent> everything(JsonNode parent) {
        return children(parent).flatMap(each -> Stream.concat(Stream.of(each), everything(each.json())));
    }

    private Stream<FormComponent> children(JsonNode parent) {
        JsonNode components = parent.path("components");
        return IntStream.range(0, components.size())
                .mapToObj(index -> new FormComponent(this, components.get(index), 0));
    }
}
