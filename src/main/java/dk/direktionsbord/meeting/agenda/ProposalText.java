package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.meeting.agenda.Proposals.Answer;
import dk.direktionsbord.meeting.agenda.Proposals.Proposal;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The chefs' answers as running Danish (S161). */
@Component
class ProposalText {
    private final Proposals proposals;
    private final Organisation organisation;

    ProposalText(Proposals proposals, Organisation organisation) {
        this.proposals = proposals;
        this.organisation = organisation;
    }

    /** A line for each chef who was asked; empty when nobody was. */
    String answers(UUID meeting) {
        return proposals.of(meeting).stream()
                .map(proposal -> "- " + nameOf(proposal) + ": " + answer(proposal))
                .collect(Collectors.joining("\n"));
    }

    /** Those who have not answered; empty when all have. */
    String missing(UUID meeting) {
        List<Proposal> missing = proposals.of(meeting).stream()
                .filter(proposal -> proposal.answer() == Answer.MISSING || proposal.answer() == Answer.ASKED)
                .toList();
        return missing.stream().map(proposal -> "- " + nameOf(proposal)).collect(Collectors.joining("\n"));
    }

    private static String answer(Proposal proposal) {
        return proposal.points() == null
                ? DanishTexts.text("meeting.proposal." + proposal.answer())
                : proposal.points();
    }

    private String nameOf(Proposal proposal) {
        return organisation.groupName(proposal.proposer());
    }
}
