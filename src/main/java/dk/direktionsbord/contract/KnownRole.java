package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Expression;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Part;
import dk.direktionsbord.contract.model.Step;
import dk.direktionsbord.contract.model.Supply.Ways;
import dk.direktionsbord.workflow.CaseValue.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A task belongs to a role of the organisation, never to a person's name written in a diagram, and never to those who run the
 * system and read no matters (C8, V3).
 */
final class KnownRole implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.steps(UserTask.class).forEach(step -> check(models, step, report));
    }

    private static void check(Models models, Step step, Report report) {
        Optional<String> assignee = step.camunda("assignee");
        Optional<String> groups = step.camunda("candidateGroups");
        if (assignee.isEmpty() && groups.isEmpty()) {
            report.at(step.place(), "nobody", step.name());
        }
        step.camunda("candidateUsers").ifPresent(name -> report.at(step.place(), "person", name));
        assignee.ifPresent(name -> checkAssignee(models, step, name, report));
        groups.stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .forEach(group -> checkGroup(models, step, group.strip(), report));
    }

    private static void checkAssignee(Models models, Step step, String written, Report report) {
        if (!Expression.isIn(written)) {
            report.at(step.place(), "person", written);
            return;
        }
        Expression.name(written)
                .filter(name -> !isElement(models, step, name))
                .ifPresent(name -> checkValue(models, step, name, Kind.USER, report));
    }

    private static void checkGroup(Models models, Step step, String written, Report report) {
        Set<String> groups = models.code().groups();
        if (!Expression.isIn(written)) {
            // an organisation that is not filled in yet knows no groups, and must not keep the product from starting
            if (models.code().groupsWithoutTasks().contains(written)) {
                report.at(step.place(), "no-tasks", written);
            } else if (!groups.isEmpty() && !groups.contains(written)) {
                report.at(step.place(), "unknown", written, ClosestName.question(written, groups));
            }
            return;
        }
        Expression.name(written).ifPresent(name -> checkValue(models, step, name, Kind.GROUP, report));
    }

    private static void checkValue(Models models, Step step, String name, Kind kind, Report report) {
        Kind found = models.code().caseValues().get(name);
        if (found == null) {
            var names = models.code().caseValuesOf(kind);
            report.at(step.place(), "unknown", "${" + name + "}", ClosestName.question(name, names));
        } else if (found != kind) {
            report.at(step.place(), kind == Kind.USER ? "not-a-person" : "not-a-group", name);
        }
    }

    private static boolean isElement(Models models, Step step, String name) {
        return models.supply(step.process(), Ways.EVERY)
                .before(step)
                .map(names -> names.variables().get(name))
                .filter(variable -> variable.equals(Part.text(name)))
                .isPresent();
    }
}
