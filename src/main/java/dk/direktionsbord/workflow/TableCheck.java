package dk.direktionsbord.workflow;

import dk.direktionsbord.workflow.ModelDoor.Finding;
import java.util.List;

/** What a room that reads a decision table itself must be able to read in it; asked before any version is deployed. */
public interface TableCheck {
    /** The key of the table. */
    String table();

    /** Every finding; empty means that the room can read it. */
    List<Finding> findings(byte[] dmn);
}
