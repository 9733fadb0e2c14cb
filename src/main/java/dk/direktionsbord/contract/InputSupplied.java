package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.ActionSignature;
import dk.direktionsbord.contract.model.FormComponent;
import dk.direktionsbord.contract.model.KnownToCode;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Names;
import dk.direktionsbord.contract.model.Part;
import dk.direktionsbord.contract.model.Step;
import dk.direktionsbord.contract.model.Supply.Ways;
import dk.direktionsbord.contract.model.ValueKind;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** What an action must be given is at hand on every way to it: a field of the form just handed in, or a variable. */
final class InputSupplied implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.steps(FlowNode.class)
                .forEach(step -> models.actionOf(step).ifPresent(action -> check(models, step, action, report)));
    }

    private static void check(Models models, Step step, ActionSignature action, Report report) {
        models.supply(step.process(), Ways.EVERY).before(step).ifPresent(names -> action.inputs().stream()
                .filter(input -> !KnownToCode.GIVEN.contains(input.name()))
                .forEach(input -> check(models, step, input, names, report)));
    }

    private static void check(Models models, Step step, Part input, Names names, Report report) {
        Part variable = names.variables().get(input.name());
        FormComponent field = names.fields().get(input.name());
        if (field != null) {
            checkField(step, input, field, report);
        } else if (variable != null) {
            checkKind(step, input, variable.kind(), report);
        } else if (!input.optional() && !names.unsure()) {
            tellMissing(models, step, input, report);
        }
    }

    private static void checkField(Step step, Part input, FormComponent field, Report report) {
        checkKind(step, input, field.kind(), report);
        if (!input.optional() && !input.counted() && !field.alwaysAnswered()) {
            report.at(
                    step.place(),
                    "may-be-empty",
                    input.name(),
                    field.label(),
                    field.form().id());
        }
    }

    private static void checkKind(Step step, Part input, ValueKind kind, Report report) {
        if (!kind.fits(input.kind())) {
            report.at(step.place(), "wrong-kind", input.name(), DanishKinds.of(kind), DanishKinds.of(input.kind()));
        }
    }

    private static void tellMissing(Models models, Step step, Part input, Report report) {
        Set<String> some = new HashSet<>();
        models.supply(step.process(), Ways.SOME).before(step).ifPresent(names -> {
            some.addAll(names.variables().keySet());
            some.addAll(names.fields().keySet());
        });
        String variant = some.contains(input.name()) ? "some-ways" : "nobody";
        report.at(step.place(), variant, input.name(), ClosestName.question(input.name(), some));
    }
}
