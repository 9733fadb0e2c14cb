package dk.direktionsbord.decision.group;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.decision.WorkingGroup;
import dk.direktionsbord.decision.WorkingGroups;
import dk.direktionsbord.decision.group.GroupLedger.Found;
import dk.direktionsbord.decision.outcome.Conclude;
import dk.direktionsbord.decision.outcome.Conclusion;
import dk.direktionsbord.decision.outcome.RecommendedSentences;
import dk.direktionsbord.decision.outcome.RegisterConclusion;
import dk.direktionsbord.decision.sitting.SittingDate;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Nothing;
import dk.direktionsbord.workflow.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what a working group found and proposes; koncernledelsen hears it, and the group decides nothing (S175). */
@Component
class RecordGroupReport implements Action<RecordGroupReport.Input, Nothing> {
    private final WorkingGroups groups;
    private final GroupLedger ledger;
    private final Matters matters;
    private final Treatments treatments;
    private final SittingDate dates;
    private final RegisterConclusion register;
    private final Conclude conclude;

    RecordGroupReport(
            WorkingGroups groups,
            GroupLedger ledger,
            Matters matters,
            Treatments treatments,
            SittingDate dates,
            RegisterConclusion register,
            Conclude conclude) {
        this.groups = groups;
        this.ledger = ledger;
        this.matters = matters;
        this.treatments = treatments;
        this.dates = dates;
        this.register = register;
        this.conclude = conclude;
    }

    /** The fields of the form {@code group-report}. */
    record Input(
            UUID matterId,
            String performedBy,
            UUID treatment,
            String findings,
            @Nullable String proposals,
            @Nullable String reportDissent) {}

    @Override
    public Nothing perform(Input input) {
        Found found = new Found(
                input.treatment(),
                input.matterId(),
                input.findings().strip(),
                orNull(input.proposals()),
                orNull(input.reportDissent()));
        WorkingGroup group = groups.in(input.treatment()).orElseThrow();
        if (group.proposalsWanted() && found.proposals() == null) {
            throw Refusal.at("proposals", "decision.group.proposalsMissing");
        }
        ledger.report(found, input.performedBy());
        conclude(found, input.performedBy());
        return Nothing.NOTHING;
    }

    private void conclude(Found found, String by) {
        Conclusion said = Conclusion.each(
                RecommendedSentences.of(matters.get(found.matter())),
                Outcome.FEEDBACK_GIVEN,
                words(found),
                found.dissent());
        register.draft(matters.get(found.matter()), treatments.get(found.treatment()), said, dates.today(), by);
        conclude.treatment(found.treatment(), by);
    }

    private static String words(Found found) {
        return found.proposals() == null
                ? found.findings()
                : DanishTexts.text("decision.group.report", found.findings(), found.proposals());
    }

    private static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
