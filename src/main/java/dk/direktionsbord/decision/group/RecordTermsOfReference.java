package dk.direktionsbord.decision.group;

import dk.direktionsbord.decision.WorkingGroup.Criterion;
import dk.direktionsbord.decision.WorkingGroup.Member;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records proposed terms of reference. A group that was meant to be broad and is not is warned about, not refused (S176). */
@Component
class RecordTermsOfReference implements Action<RecordTermsOfReference.Input, Nothing> {
    private final TermsRules rules;
    private final Representation representation;
    private final GroupLedger ledger;
    private final GroupWords words;
    private final MatterLog log;

    RecordTermsOfReference(
            TermsRules rules, Representation representation, GroupLedger ledger, GroupWords words, MatterLog log) {
        this.rules = rules;
        this.representation = representation;
        this.ledger = ledger;
        this.words = words;
        this.log = log;
    }

    /** A row of the form. */
    record MemberRow(@Nullable String person, @Nullable Criterion criterion) {}

    /** The fields of the form {@code terms-of-reference}. */
    record Input(
            UUID matterId,
            String performedBy,
            UUID treatment,
            String groupPurpose,
            String groupTask,
            boolean proposalsWanted,
            LocalDate groupDeadlineDate,
            String groupLeader,
            @Nullable List<MemberRow> members) {}

    @Override
    public Nothing perform(Input input) {
        Terms terms = terms(input);
        rules.check(terms);
        ledger.propose(terms, input.performedBy());
        log.note(input.matterId(), input.performedBy(), "decision.log.termsWritten");
        String warning = words.warning(terms.missingAreas());
        if (!warning.isEmpty()) {
            log.note(input.matterId(), input.performedBy(), "decision.log.warning", warning);
        }
        return Nothing.NOTHING;
    }

    private Terms terms(Input input) {
        List<Member> members = members(input);
        return new Terms(
                input.treatment(),
                input.matterId(),
                input.groupPurpose().strip(),
                input.groupTask().strip(),
                input.proposalsWanted(),
                input.groupDeadlineDate(),
                input.groupLeader(),
                members,
                representation.missingIn(members));
    }

    private static List<Member> members(Input input) {
        List<MemberRow> rows = input.members() == null ? List.of() : input.members();
        return rows.stream()
                .filter(row -> row.person() != null)
                .map(row -> new Member(row.person(), row.criterion() == null ? Criterion.KNOWLEDGE : row.criterion()))
                .toList();
    }
}
