package dk.direktionsbord.decision.group;

import dk.direktionsbord.decision.WorkingGroup.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Terms of reference as they are proposed. */
record Terms(
        UUID treatment,
        UUID matter,
        String purpose,
        String task,
        boolean proposalsWanted,
        LocalDate deadline,
        String leader,
        List<Member> members,
        List<String> missingAreas) {}
