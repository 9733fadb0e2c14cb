package dk.direktionsbord.workflow;

import java.util.UUID;

/** The open steps of a matter or a meeting, for rooms that change what those steps once asked the record about. */
public interface OpenSteps {
    /** Asks the record again whose the open tasks are, when they are due, and when their timers go off. */
    void askAnew(UUID subject);
}
