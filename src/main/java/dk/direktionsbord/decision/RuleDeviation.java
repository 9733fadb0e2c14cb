package dk.direktionsbord.decision;

/**
 * How often directors went another way than a rule of forum routing recommended.
 *
 * @param judged matters the rule recommended a forum for, returned ones left out
 * @param deviated those sent elsewhere
 */
public record RuleDeviation(String rule, long judged, long deviated) {
    /** From 0 to 1. */
    public double share() {
        return judged == 0 ? 0 : (double) deviated / judged;
    }

    /** Whether the rule may not fit any more (C1 note c). */
    public boolean mayNotFit(double acceptedShare) {
        return share() > acceptedShare;
    }
}
