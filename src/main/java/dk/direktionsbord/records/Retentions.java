package dk.direktionsbord.records;

import dk.direktionsbord.kle.KleNumber;
import dk.direktionsbord.kle.KlePlan;
import dk.direktionsbord.kle.Preservation;
import dk.direktionsbord.records.Retention.Choice;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.DecisionTables;
import dk.direktionsbord.workflow.DecisionTables.Evaluation;
import dk.direktionsbord.workflow.DecisionTables.Match;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Chooses between preserving and discarding by the decision table {@code retention}, from the marks of subject and
 * handlingsfacet in the imported plan. No table can discard what is not marked so by both and approved by the council
 * (BEK 183/2018).
 */
@Component
class Retentions {
    private static final String TABLE = "retention";

    private final KlePlan plan;
    private final DecisionTables tables;
    private final RecordsSettings settings;

    Retentions(KlePlan plan, DecisionTables tables, RecordsSettings settings) {
        this.plan = plan;
        this.tables = tables;
        this.settings = settings;
    }

    /** For a number as it is written on a matter, such as "00.01.10 P35"; empty when there is none. */
    Retention of(String kle) {
        String[] parts = kle.strip().split(" ");
        Preservation subject = mark(parts[0]);
        Preservation facet = parts.length > 1 ? mark(parts[1]) : Preservation.UNKNOWN;
        boolean approved = !settings.discardingApproved().isBlank();
        Evaluation said = tables.evaluate(
                TABLE, Map.of("subject", subject.name(), "facet", facet.name(), "discardingApproved", approved));
        boolean may = subject == Preservation.DISCARD && facet == Preservation.DISCARD && approved;
        return said.matches().isEmpty() || !may ? preserved(said) : chosen(said);
    }

    private Preservation mark(String number) {
        return plan.find(number).map(KleNumber::preservation).orElse(Preservation.UNKNOWN);
    }

    private Retention chosen(Evaluation said) {
        Choice choice = Choice.valueOf(said.matches().get(0).text("retention"));
        String reason = reason(said);
        return new Retention(
                choice,
                choice == Choice.DISCARD
                        ? reason + " " + DanishTexts.text("records.retention.approved", settings.discardingApproved())
                        : reason,
                rule(said));
    }

    private static Retention preserved(Evaluation said) {
        String reason = said.matches().stream()
                .filter(match -> match.text("retention").equals(Choice.PRESERVE.name()))
                .map(Match::reason)
                .collect(Collectors.joining(" "));
        return new Retention(
                Choice.PRESERVE, reason.isEmpty() ? DanishTexts.text("records.retention.doubt") : reason, rule(said));
    }

    private static String reason(Evaluation said) {
        return said.matches().stream().map(Match::reason).collect(Collectors.joining(" "));
    }

    private static String rule(Evaluation said) {
        return said.matches().stream().map(Match::rule).collect(Collectors.joining("+")) + ", " + said.table() + " "
                + said.version();
    }
}
