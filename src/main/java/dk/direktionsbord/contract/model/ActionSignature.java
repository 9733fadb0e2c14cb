package dk.direktionsbord.contract.model;

import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;
import org.springframework.util.StringUtils;

/** An action as a diagram sees it: its name, what it takes and what it gives. */
public record ActionSignature(String name, List<Part> inputs, List<Part> outputs) {
    /** Reads the signature from the class, without making the action. */
    public static ActionSignature of(Class<?> action) {
        ResolvableType type = ResolvableType.forClass(action).as(Action.class);
        String name = StringUtils.uncapitalize(action.getSimpleName());
        return new ActionSignature(name, parts(type.getGeneric(0)), parts(type.getGeneric(1)));
    }

    private static List<Part> parts(ResolvableType type) {
        return Stream.of(type.resolve(Nothing.class).getRecordComponents())
                .map(Part::of)
                .toList();
    }
}
