package dk.direktionsbord.workflow;

/**
 * A step a diagram calls by name. The name is the class name with a small first letter: {@code RecordDecision} is
 * {@code ${recordDecision}}.
 *
 * <p>The components of {@code I} are filled by name from the submitted form, the process variables, the element of a
 * multi-instance, and the given names {@code matterId} (or {@code meetingId}) and {@code performedBy}. A component that may be missing is
 * {@code @Nullable}. The components of {@code O} become process variables, so they are ids, truth values, enums or
 * short texts.
 *
 * <p>An action writes its tables in the transaction that completes the task before it. It throws {@link Refusal} when a
 * rule is broken, and everything rolls back to the open task.
 */
public interface Action<I extends Record, O extends Record> {
    O perform(I input);
}
