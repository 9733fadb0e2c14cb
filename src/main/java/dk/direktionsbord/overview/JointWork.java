package dk.direktionsbord.overview;

import java.util.List;

/**
 * What several do together on a matter: the director's groups, working groups, and centres that cooperate.
 *
 * @param told names of the directors who were told of a cooperation; empty when none was agreed
 */
record JointWork(
        List<FeedbackLine> groups,
        List<WorkingGroupView> workingGroups,
        List<CooperationLine> cooperation,
        String told) {}
