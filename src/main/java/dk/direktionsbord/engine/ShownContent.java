package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Briefings;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FormContent;
import dk.direktionsbord.workflow.TaskBriefing.Brief;
import dk.direktionsbord.workflow.TaskSight;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What a person sees on a task and in its form: the brief every task has (S59), and the form's own content. */
@Component
class ShownContent {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", DanishTexts.DANISH);

    private final Briefings briefings;
    private final SingletonSupplier<Map<String, FormContent>> contents;
    private final ObjectProvider<TaskSight> sights;

    ShownContent(Briefings briefings, ObjectProvider<FormContent> contents, ObjectProvider<TaskSight> sights) {
        this.briefings = briefings;
        this.sights = sights;
        this.contents = SingletonSupplier.of(
                () -> contents.stream().collect(Collectors.toUnmodifiableMap(FormContent::form, Function.identity())));
    }

    /** The name of a task with the part of the matter and the matter it is about, at most as long as the engine keeps. */
    String nameOf(TaskDefinition task, CaseScope scope) {
        Brief brief = brief(scope);
        String label = task.getNameExpression().getExpressionText() + partOf(task, scope);
        String name = label + ": " + brief.title() + " (" + brief.matterNumber() + ")";
        return name.length() <= 255 ? name : name.substring(0, 254) + "…";
    }

    private String partOf(TaskDefinition task, CaseScope scope) {
        return Optional.ofNullable(task.getCamundaFormDefinitionKey())
                .map(Expression::getExpressionText)
                .map(contents.obtain()::get)
                .map(content -> content.partOf(scope))
                .filter(part -> !part.isEmpty())
                .map(part -> " – " + part)
                .orElse("");
    }

    /** The description of a task: whose it is, from whom, and what done means; its name says which matter. */
    String descriptionOf(TaskDefinition task, CaseScope scope) {
        Brief brief = brief(scope);
        String done = Optional.ofNullable(task.getDescriptionExpression())
                .map(Expression::getExpressionText)
                .orElse("");
        return DanishTexts.text(
                        "engine.brief." + brief.about(),
                        brief.matterNumber(),
                        brief.title(),
                        whose(task),
                        brief.from(),
                        done)
                .strip();
    }

    Map<String, Object> of(@Nullable String form, TaskEntity task) {
        EngineCaseScope scope = EngineCaseScope.of(task);
        sights.forEach(sight -> sight.opened(task.getProcessDefinition().getKey(), scope.matterId()));
        Map<String, Object> values = new LinkedHashMap<>();
        Optional.ofNullable(form)
                .map(contents.obtain()::get)
                .ifPresent(content -> values.putAll(content.contentFor(scope)));
        Brief brief = brief(scope);
        values.put("matterNumber", brief.matterNumber());
        values.put("matterTitle", brief.title());
        values.put("matterLink", brief.link());
        values.put("from", brief.from());
        values.put("why", why(brief, task));
        values.put("deadlineText", deadline(task.getDueDate()));
        return values;
    }

    private static String why(Brief brief, TaskEntity task) {
        String step = task.getTaskDefinition().getNameExpression().getExpressionText();
        String come = DanishTexts.text(
                "engine.brief.why." + brief.about(),
                step,
                task.getProcessDefinition().getName());
        return (come + " " + whose(task.getTaskDefinition())).strip();
    }

    /** Whom the diagram gives the task, in words; nothing for a name without words. */
    private static String whose(TaskDefinition task) {
        return Stream.concat(
                        Stream.ofNullable(task.getAssigneeExpression()), task.getCandidateGroupIdExpressions().stream())
                .map(name -> "engine.brief.whose." + name.getExpressionText().replaceAll("[${}]", ""))
                .filter(DanishTexts::has)
                .findFirst()
                .map(DanishTexts::text)
                .orElse("");
    }

    private static String deadline(@Nullable Date due) {
        return due == null
                ? DanishTexts.text("engine.deadline.none")
                : DAY.format(due.toInstant().atZone(ZoneId.of("Europe/Copenhagen")));
    }

    private Brief brief(CaseScope scope) {
        return briefings.of(scope.matterId());
    }
}
