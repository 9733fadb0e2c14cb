package dk.direktionsbord.access.audit;

/** The way in. {@code RECORD} is no way in: a table of the record has noted the deed in its own transaction. */
public enum Way {
    PAGE,
    API,
    TASKLIST,
    ENGINE_REST,
    FEED,
    RECORD
}
