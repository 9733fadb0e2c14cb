package dk.direktionsbord.contract.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Which names are at hand at each step, found by following the arrows until nothing new is learnt. A loop is followed
 * until it settles; a multi-instance keeps its names to itself; a form's fields are gone at the next wait.
 */
public final class Supply {
    /** Whether a name has to come by every way to the step, or by some way. */
    public enum Ways {
        EVERY,
        SOME
    }

    private final ProcessModel process;
    private final Models models;
    private final Ways ways;
    private final Names given;
    private final Map<String, Names> after = new HashMap<>();

    private Supply(ProcessModel process, Models models, Ways ways) {
        this.process = process;
        this.models = models;
        this.ways = ways;
        this.given = Names.of(HandedIn.to(process, models, ways));
    }

    static Supply of(ProcessModel process, Models models, Ways ways) {
        Supply supply = new Supply(process, models, ways);
        List<Step> steps = process.steps();
        boolean learning = true;
        for (int round = 0; learning && round <= 2 * steps.size(); round++) {
            learning = steps.stream().filter(supply::learn).count() > 0;
        }
        return supply;
    }

    /** The names at hand when the step begins; empty when no way leads there. */
    public Optional<Names> before(Step step) {
        if (step.node() instanceof BoundaryEvent event) {
            return Optional.ofNullable(event.getAttachedTo())
                    .flatMap(this::beforeActivity)
                    .map(Names::withoutFields);
        }
        if (step.node() instanceof StartEvent) {
            return step.node().getParentElement() instanceof SubProcess scope
                    ? beforeActivity(scope).map(names -> names.with(element(new Step(process, scope))))
                    : Optional.of(given);
        }
        BinaryOperator<Names> join = ways == Ways.SOME || step.is(ParallelGateway.class) ? Names::either : Names::both;
        return step.incoming().stream().flatMap(this::bring).reduce(join);
    }

    private Optional<Names> beforeActivity(Activity activity) {
        return before(new Step(process, activity));
    }

    private Stream<Names> bring(SequenceFlow flow) {
        return Stream.ofNullable(flow.getSource()).flatMap(source -> Stream.ofNullable(after.get(source.getId())));
    }

    private boolean learn(Step step) {
        Optional<Names> now = before(step).flatMap(names -> leave(step, names));
        return now.isPresent() && !now.get().equals(after.put(step.id(), now.get()));
    }

    private Optional<Names> leave(Step step, Names names) {
        if (step.node() instanceof SubProcess scope) {
            return step.repetition().isPresent() ? Optional.of(names.withoutFields()) : fromEnds(scope);
        }
        return Optional.of(leaveSimple(step, names));
    }

    private Names leaveSimple(Step step, Names names) {
        if (step.is(CallActivity.class)) {
            return names.withoutFields()
                    .with(Outputs.broughtBackBy(Call.of(step), models).values());
        }
        if (step.is(UserTask.class) || step.is(StartEvent.class)) {
            return step.form().isPresent() || step.is(UserTask.class) ? names.withForm(models.formOf(step)) : names;
        }
        return step.is(CatchEvent.class) ? names.withoutFields() : leaveAction(step, names);
    }

    private Names leaveAction(Step step, Names names) {
        Names more = step.camunda("resultVariable")
                .map(Outputs::unknown)
                .map(part -> names.with(List.of(part)))
                .orElse(names);
        return models.callsUnknownAction(step)
                ? more.doubted()
                : models.actionOf(step)
                        .map(action -> more.with(sure(action.outputs())))
                        .orElse(more);
    }

    /** An output that may be missing is no variable then, so it does not come by every way. */
    private List<Part> sure(List<Part> outputs) {
        return outputs.stream()
                .filter(part -> ways == Ways.SOME || !part.optional())
                .toList();
    }

    private Optional<Names> fromEnds(SubProcess scope) {
        return scope.getFlowElements().stream()
                .filter(EndEvent.class::isInstance)
                .map(FlowElement::getId)
                .flatMap(id -> Stream.ofNullable(after.get(id)))
                .reduce(ways == Ways.SOME ? Names::either : Names::both);
    }

    private static List<Part> element(Step scope) {
        return scope.repetition()
                .flatMap(repetition -> Optional.ofNullable(repetition.getCamundaElementVariable()))
                .map(name -> List.of(Part.text(name)))
                .orElse(List.of());
    }
}
