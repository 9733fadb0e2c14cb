package dk.direktionsbord.matter;

/** What the submitter asks of the fora: a decision, a discussion, or to be informed (agenda-item template, section 2). */
public enum MatterType {
    DECISION,
    DISCUSSION,
    INFORMATION
}
