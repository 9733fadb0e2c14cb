package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.TaskBriefing;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names the matter on every task (S59). A closed matter keeps a neutral title, for tasks are seen in lists and mails. */
@Component
class MatterBriefing implements TaskBriefing {
    private final MatterRecord matters;
    private final Organisation organisation;

    MatterBriefing(MatterRecord matters, Organisation organisation) {
        this.matters = matters;
        this.organisation = organisation;
    }

    @Override
    public Optional<Brief> briefFor(UUID subject) {
        return matters.find(subject).map(this::brief);
    }

    @Override
    public Map<UUID, Brief> briefsFor(Set<UUID> subjects) {
        return matters.byId(subjects).values().stream().collect(Collectors.toMap(Matter::id, this::brief));
    }

    private Brief brief(Matter matter) {
        String from = organisation.nameOf(matter.submittedBy());
        return new Brief(About.MATTER, matter.matterNumber(), title(matter), from, "/sager/" + matter.id());
    }

    private static String title(Matter matter) {
        return matter.open() ? matter.text().title() : DanishTexts.text("matter.closed.title");
    }
}
