package dk.direktionsbord.implementation;

/** What a decision's owner answered an objection: the decision stands, or the centre is exempted. */
public enum ObjectionResult {
    UPHELD,
    EXEMPTED
}
