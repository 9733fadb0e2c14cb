package dk.direktionsbord.implementation;

/** How a decision's implementation stands as a whole (P3). */
public enum ImplementationState {
    RUNNING,
    IMPLEMENTED,
    NOT_IMPLEMENTED
}
