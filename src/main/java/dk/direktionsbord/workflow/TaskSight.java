package dk.direktionsbord.workflow;

import java.util.UUID;

/** Is told when somebody opens a task and so reads what the task is about. */
public interface TaskSight {
    /**
     * @param process the id of the process
     * @param about the matter, or the meeting
     */
    void opened(String process, UUID about);
}
