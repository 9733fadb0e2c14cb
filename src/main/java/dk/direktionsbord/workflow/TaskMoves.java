package dk.direktionsbord.workflow;

import java.util.Collection;
import java.util.List;

/** All open tasks at once, for when who holds which role has changed; in the transaction of whoever asks. */
public interface TaskMoves {
    /** The tasks that are no longer for those who have them; nothing is changed. */
    List<TaskMove> foreseen();

    /**
     * Gives each of the tasks to those who have to do it now; one that has been completed meanwhile is left.
     *
     * @throws Refusal when somebody completes one of them at the same moment
     */
    void carryOut(Collection<TaskMove> moves);
}
