package dk.direktionsbord.decision.group;

import dk.direktionsbord.decision.WorkingGroup;
import dk.direktionsbord.decision.WorkingGroups;
import dk.direktionsbord.decision.reminder.Awaited;
import dk.direktionsbord.decision.reminder.AwaitedSource;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A late report: the one who commissioned the group is told, then the municipal director. */
@Component
class AwaitedReport implements AwaitedSource {
    private final WorkingGroups groups;
    private final Commissioner commissioner;
    private final Organisation organisation;

    AwaitedReport(WorkingGroups groups, Commissioner commissioner, Organisation organisation) {
        this.groups = groups;
        this.commissioner = commissioner;
        this.organisation = organisation;
    }

    @Override
    public Optional<Awaited> in(UUID treatment, @Nullable String centre) {
        return groups.in(treatment).map(this::awaited);
    }

    private Awaited awaited(WorkingGroup group) {
        return new Awaited(
                DanishTexts.text("decision.group.awaited"),
                DanishTexts.text("decision.news.group"),
                organisation.nameOf(group.leader()),
                group.deadline(),
                List.of(group.leader()),
                commissioner.of(group.matterId()),
                "municipal-director");
    }
}
