package dk.direktionsbord.matter;

/** Who gets the feedback of the director's groups (R06, S169, G8). */
public enum Recipient {
    KONCERNLEDELSE,
    DIREKTION
}
