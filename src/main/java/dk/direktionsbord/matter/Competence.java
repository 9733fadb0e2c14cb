package dk.direktionsbord.matter;

/** With which right a forum treats a matter: it decides, it prepares a political matter (S89), or it is the political body. */
public enum Competence {
    ADMINISTRATIVE,
    POLITICAL,
    POLITICAL_BODY
}
