package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Call;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Names;
import dk.direktionsbord.contract.model.Outputs;
import dk.direktionsbord.contract.model.Step;
import dk.direktionsbord.contract.model.Supply.Ways;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/** A call goes to a process that exists, about the same matter, and hands over and takes back what is there. */
final class KnownProcess implements Rule {
    private static final Set<String> BINDINGS = Set.of("deployment", "latest");

    @Override
    public void check(Models models, Report report) {
        models.steps(CallActivity.class).map(Call::of).forEach(call -> check(models, call, report));
    }

    private static void check(Models models, Call call, Report report) {
        Set<String> processes = models.processes().keySet();
        if (!processes.contains(call.process())) {
            String question = ClosestName.question(call.process(), processes);
            report.at(call.step().place(), "unknown", call.process(), question);
            return;
        }
        if (!call.passesMatter()) {
            report.at(call.step().place(), "matter", call.process());
        }
        checkBinding(call, report);
        checkHandedOver(models, call, report);
        checkTakenBack(models, call, report);
    }

    private static void checkBinding(Call call, Report report) {
        String binding = call.step().camunda("calledElementBinding").orElse("latest");
        if (!BINDINGS.contains(binding)) {
            report.at(call.step().place(), "binding", binding);
        }
    }

    private static void checkHandedOver(Models models, Call call, Report report) {
        Step step = call.step();
        Optional<Names> before = models.supply(step.process(), Ways.SOME).before(step);
        before.ifPresent(names -> call.handedOver().forEach(each -> {
            String source = each.getCamundaSource();
            Set<String> known = names.variables().keySet();
            if (!names.unsure() && !known.contains(source)) {
                report.at(step.place(), "handed-over", source, ClosestName.question(source, known));
            }
        }));
    }

    private static void checkTakenBack(Models models, Call call, Report report) {
        Set<String> known = Outputs.of(call.process(), models).keySet();
        call.takenBack().forEach(each -> {
            String source = each.getCamundaSource();
            if (!known.contains(source)) {
                String question = ClosestName.question(source, known);
                report.at(call.step().place(), "taken-back", source, call.process(), question);
            }
        });
    }
}
