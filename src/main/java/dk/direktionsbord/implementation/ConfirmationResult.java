package dk.direktionsbord.implementation;

/** What a unit leader answered. */
public enum ConfirmationResult {
    CONFIRMED,
    NOT_YET
}
