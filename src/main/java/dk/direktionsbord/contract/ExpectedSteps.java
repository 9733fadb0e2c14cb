package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Call;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Place;
import dk.direktionsbord.contract.model.ProcessModel;
import dk.direktionsbord.contract.model.Step;
import dk.direktionsbord.workflow.ProcessExpectation;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** The processes, steps and actions that the code relies on are there. */
final class ExpectedSteps implements Rule {
    @Override
    public void check(Models models, Report report) {
        Set<String> processes = models.processes().keySet();
        models.code().expectations().keySet().stream()
                .filter(process -> !processes.contains(process))
                .forEach(process -> report.at(Place.of(process), "process", process));
        models.given().processes().forEach(process -> Optional.ofNullable(
                        models.code().expectations().get(process.id()))
                .ifPresent(expectation -> check(process, expectation, report)));
        models.steps(CallActivity.class).map(Call::of).forEach(call -> checkHandedOver(models, call, report));
    }

    private static void check(ProcessModel process, ProcessExpectation expectation, Report report) {
        tellMissing(process, "step", expectation.steps(), step -> Stream.of(step.id()), report);
        tellMissing(process, "action", expectation.actions(), step -> step.action().stream(), report);
    }

    private static void tellMissing(
            ProcessModel process,
            String variant,
            Collection<String> expected,
            Function<Step, Stream<String>> names,
            Report report) {
        Set<String> present = process.steps().stream().flatMap(names).collect(Collectors.toSet());
        expected.stream()
                .filter(name -> !present.contains(name))
                .sorted()
                .forEach(name -> report.at(process.place(), variant, name, ClosestName.question(name, present)));
    }

    private static void checkHandedOver(Models models, Call call, Report report) {
        Set<String> handed =
                call.handedOver().stream().map(CamundaIn::getCamundaTarget).collect(Collectors.toSet());
        Optional.ofNullable(models.code().expectations().get(call.process())).stream()
                .flatMap(expectation -> expectation.variables().stream())
                .filter(name -> !handed.contains(name))
                .sorted()
                .forEach(name -> report.at(call.step().place(), "variable", name, call.process()));
    }
}
