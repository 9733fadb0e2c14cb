package dk.direktionsbord.matter;

import java.util.UUID;

/** What another room has to have finished before a matter may be closed. */
public interface ClosingRule {
    /** Refuses when something is left; a matter that was withdrawn is not asked about. */
    void check(UUID matterId);
}
