package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.FormComponent;
import dk.direktionsbord.contract.model.ValueKind;
import java.util.Set;
import java.util.regex.Pattern;

/** What each field of a form must say about itself, so that the server can check what is handed in. */
final class FieldContract {
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Set<String> CHOICES = Set.of("radio", "select", "taglist", "checklist");
    private static final Set<String> TEXTS = Set.of("textfield", "textarea");

    private final Set<String> optionLists;
    private final Report report;

    FieldContract(Set<String> optionLists, Report report) {
        this.optionLists = optionLists;
        this.report = report;
    }

    void check(FormComponent field) {
        if (!KEY.matcher(field.key()).matches()) {
            report.at(field.place(), "key", field.key());
        }
        var limits = field.json().path("validate");
        boolean limited = limits.path("maxLength").asInt() > 0 || limits.has("pattern");
        if (TEXTS.contains(field.type()) && !field.showsOnly() && !limited) {
            report.at(field.place(), "length", field.label());
        }
        if (field.kind() == ValueKind.DATE
                && !field.json().path("subtype").asText().equals("date")) {
            report.at(field.place(), "time", field.label());
        }
        if (CHOICES.contains(field.type())) {
            checkChoices(field);
        }
    }

    private void checkChoices(FormComponent field) {
        String list = field.json().path("valuesKey").asText();
        if (list.isEmpty() && field.json().path("values").isEmpty()) {
            report.at(field.place(), "no-choices", field.label());
        } else if (!list.isEmpty() && !optionLists.contains(list)) {
            report.at(field.place(), "option-list", list, ClosestName.question(list, optionLists));
        }
    }
}
