package dk.direktionsbord.workflow;

import java.util.Collection;
import java.util.UUID;

/** Hears of tasks as they come to people, in the transaction that gives them. */
public interface TaskNews {
    /**
     * A task is new, or has got a new holder.
     *
     * @param people usernames: its holder, or all who may take it
     * @param subject the matter or the meeting
     */
    void waitsFor(Collection<String> people, String task, UUID subject);
}
