package dk.direktionsbord.decision.group;

import dk.direktionsbord.decision.WorkingGroup.Member;
import dk.direktionsbord.decision.sitting.SittingDate;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What terms of reference must hold before koncernledelsen's chair sees them (S175, S176). */
@Component
class TermsRules {
    private final SittingDate dates;
    private final Organisation organisation;

    TermsRules(SittingDate dates, Organisation organisation) {
        this.dates = dates;
        this.organisation = organisation;
    }

    /** Refuses with every mistake at once. */
    void check(Terms terms) {
        List<String> people = terms.members().stream().map(Member::person).toList();
        List<FieldError> mistakes = new ArrayList<>(dates.mistakesIn("groupDeadlineDate", terms.deadline()));
        add(mistakes, people.isEmpty(), "members", "decision.group.nobody");
        add(mistakes, people.stream().distinct().count() < people.size(), "members", "decision.group.twice");
        add(mistakes, !people.stream().allMatch(this::isKnown), "members", "decision.group.unknown");
        add(mistakes, !people.contains(terms.leader()), "groupLeader", "decision.group.leaderOutside");
        if (!mistakes.isEmpty()) {
            throw Refusal.fields(mistakes);
        }
    }

    private boolean isKnown(String username) {
        return organisation.person(username).isPresent();
    }

    private static void add(List<FieldError> mistakes, boolean broken, String field, String messageKey) {
        if (broken) {
            mistakes.add(new FieldError(field, DanishTexts.text(messageKey)));
        }
    }
}
