package dk.direktionsbord.matter.recusal;

import dk.direktionsbord.access.Recusal;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.TaskBriefing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names the matter on the task of assessing a report about it (S59); a closed matter keeps its neutral title. */
@Component
class RecusalBriefing implements TaskBriefing {
    private final Recusals recusals;
    private final Matters matters;
    private final Organisation organisation;

    RecusalBriefing(Recusals recusals, Matters matters, Organisation organisation) {
        this.recusals = recusals;
        this.matters = matters;
        this.organisation = organisation;
    }

    @Override
    public Optional<Brief> briefFor(UUID subject) {
        return recusals.find(subject).map(report -> brief(report, matters.get(report.matterId())));
    }

    @Override
    public Map<UUID, Brief> briefsFor(Set<UUID> subjects) {
        List<Recusal> reports = recusals.byId(subjects);
        Map<UUID, Matter> about =
                matters.byId(reports.stream().map(Recusal::matterId).collect(Collectors.toSet()));
        return reports.stream()
                .collect(Collectors.toMap(
                        Recusal::id, report -> brief(report, Objects.requireNonNull(about.get(report.matterId())))));
    }

    private Brief brief(Recusal report, Matter matter) {
        String from = organisation.nameOf(report.reportedBy());
        String title = matter.open() ? matter.text().title() : DanishTexts.text("matter.closed.title");
        return new Brief(About.MATTER, matter.matterNumber(), title, from, "/sager/" + matter.id());
    }
}
