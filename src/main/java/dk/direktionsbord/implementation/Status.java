package dk.direktionsbord.implementation;

/** What a centre chef reports in a status round: on track, attention, off track. */
public enum Status {
    GREEN,
    YELLOW,
    RED
}
