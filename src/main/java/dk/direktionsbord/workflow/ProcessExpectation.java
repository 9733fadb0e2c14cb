package dk.direktionsbord.workflow;

import java.util.Set;

/**
 * What the code relies on in a process, written by hand in the room that relies on it. The contract check holds every
 * diagram against it.
 *
 * @param process the id of the process
 * @param steps ids of steps that must be there
 * @param actions names of the actions that must be called
 * @param variables variables handed in by the caller of the process, besides the matter
 */
public record ProcessExpectation(String process, Set<String> steps, Set<String> actions, Set<String> variables) {}
