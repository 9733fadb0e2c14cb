package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.FormComponent;
import dk.direktionsbord.contract.model.FormFile;
import dk.direktionsbord.contract.model.Models;
import java.util.HashSet;
import java.util.Set;

/** A form is one that Tasklist can draw and the server can check: one component it does not know breaks the whole form. */
final class FormReadable implements Rule {
    private static final int NEWEST_SCHEMA = 16;
    private static final Set<String> TO_READ = Set.of("text", "group", "separator");

    @Override
    public void check(Models models, Report report) {
        models.given().forms().forEach(form -> check(models, form, report));
    }

    private static void check(Models models, FormFile form, Report report) {
        int version = form.json().path("schemaVersion").asInt(NEWEST_SCHEMA + 1);
        if (version > NEWEST_SCHEMA) {
            report.at(form.place(), "version", String.valueOf(version), String.valueOf(NEWEST_SCHEMA));
        }
        FieldContract contract = new FieldContract(models.code().optionLists(), report);
        form.everyComponent().forEach(component -> checkComponent(component, contract, report));
        checkKeys(form, report);
    }

    private static void checkComponent(FormComponent component, FieldContract contract, Report report) {
        if (component.isField()) {
            contract.check(component);
        } else if (!TO_READ.contains(component.type())) {
            report.at(component.place(), "type", component.type());
        } else if (component.type().equals("group") && component.json().has("path")) {
            report.at(component.place(), "group-path", component.label());
        }
    }

    private static void checkKeys(FormFile form, Report report) {
        Set<String> seen = new HashSet<>();
        form.fields().stream()
                .filter(field -> !field.key().isEmpty() && !seen.add(field.key()))
                .forEach(field -> report.at(field.place(), "key-twice", field.key()));
    }
}
