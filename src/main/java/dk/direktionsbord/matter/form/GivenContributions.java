package dk.direktionsbord.matter.form;

import dk.direktionsbord.matter.Contribution;
import dk.direktionsbord.matter.Contribution.Position;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was said to a matter, in a few lines. */
@Component
class GivenContributions {
    private final Organisation organisation;

    GivenContributions(Organisation organisation) {
        this.organisation = organisation;
    }

    String all(List<Contribution> contributions) {
        return contributions.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    /** Those who do not agree with the text. */
    String against(List<Contribution> contributions) {
        return all(contributions.stream()
                .filter(contribution -> contribution.position() == Position.NOT_OK)
                .toList());
    }

    private String line(Contribution contribution) {
        Position position = contribution.position();
        return DanishTexts.text(
                "matter.contribution.line",
                contribution.requestedAs(),
                giver(contribution),
                DanishTexts.text("matter.contribution." + (position == null ? "OPEN" : position.name())),
                contribution.answer() == null ? "" : contribution.answer());
    }

    private String giver(Contribution contribution) {
        String username = contribution.givenBy();
        return username == null ? organisation.groupName(contribution.contributor()) : organisation.nameOf(username);
    }
}
