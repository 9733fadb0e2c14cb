package dk.direktionsbord.workflow;

import java.util.Optional;

/** Tells on whose behalf somebody acts, while a task is being completed. */
public interface OnBehalf {
    /** Username of whoever the task was meant for, when the person completes it as a stand-in. */
    Optional<String> of(String person);
}
