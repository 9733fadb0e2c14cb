package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.Substitution;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who a task is for: the person its diagram names, or the only one in the groups it names, or the groups; and who has to
 * do it now, when that person is away or kept from the matter. It is never for those who run the system: whoever edits
 * diagrams could else give themselves matters to read.
 */
@Component
class Assignments {
    private final ObjectProvider<Directory> directory;
    private final ObjectProvider<Substitution> substitution;

    Assignments(ObjectProvider<Directory> directory, ObjectProvider<Substitution> substitution) {
        this.directory = directory;
        this.substitution = substitution;
    }

    /** Who the diagram means: one person, or groups of several people. */
    record Meant(@Nullable String person, Set<String> groups) {}

    /** Who has it: one person, or groups whose members may take it. */
    record Given(@Nullable String assignee, Set<String> groups) {}

    Meant meant(TaskDefinition definition, VariableScope scope) {
        Expression assignee = definition.getAssigneeExpression();
        if (assignee != null) {
            return new Meant((String) assignee.getValue(scope), Set.of());
        }
        Set<String> groups = groups(definition, scope);
        Set<String> people = membersOf(groups);
        return people.size() == 1 ? new Meant(people.iterator().next(), groups) : new Meant(null, groups);
    }

    Given given(Meant meant, UUID caseId) {
        if (meant.person() != null) {
            return actorFor(meant.person(), caseId);
        }
        Set<String> people = membersOf(meant.groups());
        Set<String> free = new LinkedHashSet<>(people);
        free.removeAll(barredFrom(caseId));
        return free.size() > 1 || people.isEmpty()
                ? new Given(null, meant.groups())
                : actorFor((free.isEmpty() ? people : free).iterator().next(), caseId);
    }

    Set<String> barredFrom(UUID caseId) {
        return substitution.getObject().barredFrom(caseId);
    }

    /** Whether somebody who has taken a task of the groups can keep it. */
    boolean mayKeep(String person, Meant meant, UUID caseId) {
        return meant.person() == null
                && membersOf(meant.groups()).contains(person)
                && Optional.of(person).equals(substitution.getObject().actorFor(person, caseId));
    }

    /** Whom the person acts for, when the task is meant for somebody else whose stand-in the person is. */
    Optional<String> behalfOf(Meant meant, String person, UUID caseId) {
        return Optional.ofNullable(meant.person())
                .filter(other -> !other.equals(person))
                .filter(other ->
                        substitution.getObject().actorFor(other, caseId).equals(Optional.of(person)));
    }

    private Given actorFor(String person, UUID caseId) {
        return new Given(substitution.getObject().actorFor(person, caseId).orElse(null), Set.of());
    }

    private Set<String> membersOf(Set<String> groups) {
        Set<String> people = new LinkedHashSet<>();
        groups.forEach(group -> people.addAll(directory.getObject().membersOf(group)));
        return people;
    }

    private Set<String> groups(TaskDefinition definition, VariableScope scope) {
        Set<String> groups = new LinkedHashSet<>();
        for (Expression expression : definition.getCandidateGroupIdExpressions()) {
            groups.addAll(List.of(String.valueOf(expression.getValue(scope)).split("\\s*,\\s*")));
        }
        groups.removeAll(directory.getObject().groupsWithoutTasks());
        return groups;
    }
}
