package dk.direktionsbord.implementation;

/** How far a centre is with a decision; every state but the last two is a duty somebody has (P3). */
public enum CentreState {
    /** the centre chef has yet to say what the decision means here */
    TRANSLATING,
    /** the centre chef has yet to accept with a plan, or object */
    PLANNING,
    /** the decision's owner has yet to answer an objection */
    OBJECTED,
    /** the centre chef has yet to tell leaders and employees */
    COMMUNICATING,
    /** units have yet to confirm */
    CONFIRMING,
    /** every chosen unit has confirmed */
    CONFIRMED,
    /** the decision's owner has exempted the centre with a reason */
    EXEMPTED;

    /** Whether nothing stands in the way of closing, as far as this centre goes. */
    public boolean done() {
        return this == CONFIRMED || this == EXEMPTED;
    }
}
