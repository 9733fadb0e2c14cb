package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Step;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a person hands in is recorded by the very next step, in the same transaction. */
final class RecordedTask implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.steps(UserTask.class).forEach(step -> check(step, report));
    }

    private static void check(Step step, Report report) {
        List<Step> next = step.next();
        if (!next.isEmpty() && !next.stream().allMatch(each -> each.is(ServiceTask.class))) {
            report.at(step.place(), "missing", step.name());
        }
        if (step.repetition().isPresent()) {
            report.at(step.place(), "repeated", step.name());
        }
    }
}
