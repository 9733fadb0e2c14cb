package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Expression;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Step;
import dk.direktionsbord.workflow.CaseValue.Kind;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Deadlines, timers and lists come from a value the record can answer, never from a number typed into a diagram. */
final class KnownValue implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.steps(FlowNode.class).forEach(step -> check(models, step, report));
    }

    private static void check(Models models, Step step, Report report) {
        Stream.of("dueDate", "followUpDate")
                .flatMap(property -> step.camunda(property).stream())
                .forEach(written -> checkValue(models, step, written, Kind.DATE, report));
        step.parts(TimerEventDefinition.class).forEach(timer -> checkTimer(models, step, timer, report));
        step.repetition().ifPresent(repetition -> checkRepetition(models, step, repetition, report));
    }

    private static void checkTimer(Models models, Step step, TimerEventDefinition timer, Report report) {
        text(timer.getTimeDate()).ifPresent(written -> checkValue(models, step, written, Kind.DATE, report));
        text(timer.getTimeCycle()).ifPresent(written -> checkValue(models, step, written, Kind.CYCLE, report));
        text(timer.getTimeDuration()).ifPresent(written -> report.at(step.place(), "typed", written));
    }

    private static void checkRepetition(
            Models models, Step step, MultiInstanceLoopCharacteristics repetition, Report report) {
        String list = Optional.ofNullable(repetition.getCamundaCollection()).orElse("");
        checkValue(models, step, list, Kind.LIST, report);
        if (Optional.ofNullable(repetition.getCamundaElementVariable())
                .orElse("")
                .isBlank()) {
            report.at(step.place(), "no-element", list);
        }
    }

    private static void checkValue(Models models, Step step, String written, Kind kind, Report report) {
        if (!Expression.isIn(written)) {
            report.at(step.place(), kind == Kind.LIST ? "no-list" : "typed", written);
            return;
        }
        Expression.name(written)
                .filter(name -> models.code().caseValues().get(name) != kind)
                .ifPresent(name -> tell(models, step, name, kind, report));
    }

    private static void tell(Models models, Step step, String name, Kind kind, Report report) {
        boolean exists = models.code().caseValues().containsKey(name);
        String question = ClosestName.question(name, models.code().caseValuesOf(kind));
        report.at(step.place(), exists ? "wrong-kind" : "unknown", name, DanishKinds.of(kind), question);
    }

    private static Optional<String> text(@org.jspecify.annotations.Nullable ModelElementInstance element) {
        return Optional.ofNullable(element)
                .map(ModelElementInstance::getTextContent)
                .map(String::strip);
    }
}
