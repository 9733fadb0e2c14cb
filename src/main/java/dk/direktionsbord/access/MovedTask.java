package dk.direktionsbord.access;

import dk.direktionsbord.workflow.TaskMove;

/**
 * An open task that comes to be for others.
 *
 * @param from who has it now, by name
 * @param to who gets it, by name
 * @param vacant whether nobody is left who may take it
 */
public record MovedTask(TaskMove move, String from, String to, boolean vacant) {}
