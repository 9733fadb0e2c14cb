package dk.direktionsbord.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.direktionsbord.engine.Assignments.Given;
import dk.direktionsbord.engine.Assignments.Meant;
import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.Substitution;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.engine.impl.el.FixedValue;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Who runs the system is given no task, whatever a diagram or a decision table says (C8, V3). */
class AssignmentsTest {
    private final Directory directory = mock(Directory.class);
    private final Substitution substitution = mock(Substitution.class);
    private final Assignments assignments =
            new Assignments(provider(Directory.class, directory), provider(Substitution.class, substitution));

    AssignmentsTest() {
        when(directory.groupsWithoutTasks()).thenReturn(Set.of("process-owner"));
        when(directory.membersOf("process-owner")).thenReturn(List.of("procesejer"));
        when(directory.membersOf("secretariat")).thenReturn(List.of("sek.1", "sek.leder"));
        when(substitution.barredFrom(anySet())).thenReturn(Map.of());
    }

    @Test
    void givesNoTaskToWhoeverRunsTheSystem() {
        assertThat(given("process-owner")).isEqualTo(new Given(null, Set.of()));
    }

    @Test
    void leavesTheTaskToTheOtherGroups() {
        assertThat(given("secretariat, process-owner")).isEqualTo(new Given(null, Set.of("secretariat")));
    }

    private Given given(String groups) {
        TaskDefinition task = new TaskDefinition(null);
        task.addCandidateGroupIdExpression(new FixedValue(groups));
        Meant meant = assignments.meant(task, mock(AbstractVariableScope.class));
        return assignments.given(meant, UUID.randomUUID());
    }

    private static <T> ObjectProvider<T> provider(Class<T> type, T bean) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("one", bean);
        return beans.getBeanProvider(type);
    }
}
