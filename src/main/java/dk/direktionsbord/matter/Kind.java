package dk.direktionsbord.matter;

/** The art of a matter, an input of forum routing (C1). */
public enum Kind {
    POLITICAL,
    OPERATIONS,
    DEVELOPMENT,
    ORGANISATIONAL,
    FINANCE,
    LEGISLATION,
    RESULT,
    REPRESENTATION
}
