package dk.direktionsbord.matter;

/** What a person chooses at a gate; the values of the forms. */
enum GateChoice {
    APPROVE,
    RETURN
}
