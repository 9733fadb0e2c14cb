package dk.direktionsbord.decision.group;

import dk.direktionsbord.decision.OutcomeWording;
import dk.direktionsbord.decision.WorkingGroup;
import dk.direktionsbord.decision.WorkingGroup.Member;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes terms of reference for those who approve them and work by them. */
@Component
class GroupWords {
    private final Organisation organisation;

    GroupWords(Organisation organisation) {
        this.organisation = organisation;
    }

    String terms(WorkingGroup group) {
        List<String> lines = new ArrayList<>();
        lines.add(DanishTexts.text("decision.group.purpose", group.purpose()));
        lines.add(DanishTexts.text("decision.group.task", group.task()));
        lines.add(DanishTexts.text("decision.group.proposals." + group.proposalsWanted()));
        lines.add(DanishTexts.text("decision.group.deadline", OutcomeWording.date(group.deadline())));
        lines.add(DanishTexts.text("decision.group.leader", organisation.nameOf(group.leader())));
        lines.add(DanishTexts.text(
                "decision.group.members",
                group.members().stream().map(this::member).collect(Collectors.joining(", "))));
        return String.join("\n\n", lines);
    }

    /** The warning of S176; empty when there is nothing to warn about. */
    String warning(List<String> missingAreas) {
        return missingAreas.isEmpty()
                ? ""
                : DanishTexts.text(
                        "decision.group.breadth",
                        missingAreas.stream().map(organisation::placeName).collect(Collectors.joining(", ")));
    }

    private String member(Member member) {
        String why = DanishTexts.text("decision.group.criterion." + member.criterion());
        return DanishTexts.text("decision.group.member", organisation.nameOf(member.person()), why);
    }
}
