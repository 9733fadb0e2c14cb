package dk.direktionsbord.decision.gate;

/** What a director may do with a matter that is ready (S114, S124). */
enum GateDecision {
    ADMIT,
    OTHER_FORUM,
    DECIDE,
    RETURN
}
