package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.FormFile;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.ProcessModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The form of a task tells which matter it is, why it comes, from whom, when it is due, and where the matter is (S59). */
final class TaskTold implements Rule {
    private static final List<String> TOLD =
            List.of("matterNumber", "matterTitle", "why", "from", "deadlineText", "matterLink");

    @Override
    public void check(Models models, Report report) {
        Set<String> used =
                models.processes().values().stream().flatMap(TaskTold::forms).collect(Collectors.toSet());
        models.given().forms().stream().filter(form -> used.contains(form.id())).forEach(form -> check(form, report));
    }

    private static java.util.stream.Stream<String> forms(ProcessModel process) {
        return process.steps(UserTask.class).flatMap(step -> step.form().stream());
    }

    private static void check(FormFile form, Report report) {
        String texts = form.components().stream()
                .filter(component -> component.type().equals("text"))
                .map(component -> component.json().path("text").asText())
                .collect(Collectors.joining("\n"));
        List<String> missing = TOLD.stream()
                .filter(name -> !texts.contains("{{" + name + "}}"))
                .map(name -> "{{" + name + "}}")
                .toList();
        if (!missing.isEmpty()) {
            report.at(form.place(), "silent", String.join(", ", missing));
        }
    }
}
