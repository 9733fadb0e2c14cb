package dk.direktionsbord.organisation;

/** How a forum comes together (S155): on a fixed cadence, when needed, as one person, or outside as a political body. */
public enum ForumKind {
    STANDING,
    AD_HOC,
    PERSON,
    POLITICAL
}
