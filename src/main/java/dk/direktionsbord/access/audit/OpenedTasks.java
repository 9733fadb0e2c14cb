package dk.direktionsbord.access.audit;

import dk.direktionsbord.workflow.TaskSight;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever opens a task reads what it is about; the audit names that, since the task itself will be gone. */
@Component
class OpenedTasks implements TaskSight {
    @Override
    public void opened(String process, UUID about) {
        String kind = process.equals("meeting") ? "MEETING" : "MATTER";
        Passage.current().ifPresent(passage -> passage.about(kind, about.toString()));
    }
}
