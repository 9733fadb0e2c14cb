package dk.direktionsbord.decision;

import java.util.List;

/** Knows which decisions are still being carried out, for those who follow up on them (S140). */
public interface FollowedDecisions {
    /** Those not yet carried out everywhere, the first due first. */
    List<Decision> open();
}
