package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.Tasks;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whoever has an open task in a matter must be able to see why (S59). */
@Component
class TaskParts implements PartSource {
    private final ObjectProvider<Tasks> tasks;

    TaskParts(ObjectProvider<Tasks> tasks) {
        this.tasks = tasks;
    }

    @Override
    public Set<UUID> partsOf(String username, Set<UUID> matters) {
        return tasks.getObject().mattersOf(username, matters);
    }
}
