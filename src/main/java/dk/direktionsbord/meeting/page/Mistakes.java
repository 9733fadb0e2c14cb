package dk.direktionsbord.meeting.page;

import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;

/** Mistakes for a page: each at its field, and those about the whole by themselves. */
record Mistakes(Map<String, String> fields, String whole) {
    static final Mistakes NONE = new Mistakes(Map.of(), "");

    static Mistakes of(List<FieldError> errors) {
        Map<String, String> fields = new LinkedHashMap<>();
        errors.forEach(error -> fields.putIfAbsent(error.field(), error.message()));
        return new Mistakes(fields, "");
    }

    /** What a person can mend; anything else is a page of its own. */
    static Mistakes of(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        return refusal.errors().isEmpty()
                ? new Mistakes(Map.of(), String.valueOf(refusal.getMessage()))
                : of(refusal.errors());
    }

    void show(Model model) {
        model.addAttribute("errors", fields);
        model.addAttribute("wholeError", whole);
    }
}
