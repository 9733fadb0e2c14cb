package dk.direktionsbord.matter;

/** How much of the organisation a matter touches, an input of forum routing (C1). */
public enum Scope {
    OWN_CENTRE,
    SEVERAL_CENTRES,
    LARGE_PARTS,
    WHOLE_ORGANISATION
}
