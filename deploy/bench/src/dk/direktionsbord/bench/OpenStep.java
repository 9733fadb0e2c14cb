package dk.direktionsbord.bench;

/**
 * A human task that waits.
 *
 * @param step the step's id in the diagram
 * @param assignee the person who has it, or null
 * @param group a group that may take it, or null
 */
record OpenStep(String task, String step, String assignee, String group) {}
