package dk.direktionsbord.records;

import dk.direktionsbord.decision.CooperationAnswer;
import dk.direktionsbord.decision.GroupFeedback;
import dk.direktionsbord.decision.Perspective;
import dk.direktionsbord.decision.Qualification;
import dk.direktionsbord.decision.WorkingGroup;
import java.util.List;

/** What people advised on a matter on its way, as far as the person it is gathered for may read it. */
record CaseAdvice(
        List<Qualification> qualifications,
        List<Perspective> perspectives,
        List<GroupFeedback> feedbacks,
        List<WorkingGroup> workingGroups,
        List<CooperationAnswer> cooperation) {}
