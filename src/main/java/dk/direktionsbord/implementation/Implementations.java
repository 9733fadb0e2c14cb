package dk.direktionsbord.implementation;

import java.util.List;
import java.util.UUID;

/** Reads how decisions are carried out, for pages and for machines. Who may read it is for the caller to ask. */
public interface Implementations {
    /** Every decision of a matter that is or was carried out, the first begun first. */
    List<DecisionFollowUp> of(UUID matterId);

    /** What a centre is carrying out now, the most overdue first (S172). */
    List<CentreFollowUp> openIn(String centre);

    /** What is overdue anywhere, the most overdue first (C12: the direktion's overview). */
    List<CentreFollowUp> overdue();
}
