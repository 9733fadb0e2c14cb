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
        return matters.find(subject).map(matter -> brief(matter, sender(matter)));
    }

    @Override
    public Map<UUID, Brief> briefsFor(Set<UUID> subjects) {
        return matters.byId(subjects).values().stream()
                .collect(Collectors.toMap(Matter::id, matter -> brief(matter, matter.submittedBy())));
    }

    /** A matter that was sent back comes from whoever sent it back. */
    private String sender(Matter matter) {
        return Optional.of(matter)
                .filter(each -> each.state() == MatterState.RETURNED)
                .flatMap(each -> matters.lastReturn(each.id()))
                .map(Matters.Return::by)
                .orElse(matter.submittedBy());
    }

    private Brief brief(Matter matter, String sender) {
        String from = organisation.nameOf(sender);
        return new Brief(About.MATTER, matter.matterNumber(), title(matter), from, "/sager/" + matter.id());
    }

    private static String title(Matter matter) {
        return matter.open() ? matter.text().title() : DanishTexts.text("matter.closed.title");
    }
}
