package dk.direktionsbord.workflow;

import java.util.UUID;

/** Hands open tasks over when who has to do them has changed, in the transaction of whoever asks. */
public interface Handover {
    /**
     * Gives every open task of the case to those who have to do it now.
     *
     * @throws Refusal when somebody completes one of them at the same moment
     */
    void settle(UUID caseId);

    /** The same for every open task that lies with the person, whichever case it belongs to. */
    void settleTasksOf(String person);
}
