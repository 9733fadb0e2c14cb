package dk.direktionsbord.decision.group;

import dk.direktionsbord.decision.WorkingGroup;
import dk.direktionsbord.decision.WorkingGroup.Stage;
import dk.direktionsbord.decision.WorkingGroups;
import dk.direktionsbord.matter.ClosingRule;
import dk.direktionsbord.workflow.Refusal;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A matter is not closed while one of its working groups is at work or has not presented to koncernledelsen (S175). */
@Component
class PresentedGroups implements ClosingRule {
    private static final Set<Stage> OWING = EnumSet.of(Stage.WORKING, Stage.TO_PRESENT);

    private final WorkingGroups groups;

    PresentedGroups(WorkingGroups groups) {
        this.groups = groups;
    }

    @Override
    public void check(UUID matterId) {
        if (groups.of(matterId).stream().map(WorkingGroup::stage).anyMatch(OWING::contains)) {
            throw Refusal.conflict("decision.group.notPresented");
        }
    }
}
