package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Decision;
import dk.direktionsbord.contract.model.Models;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Every row of a decision table says in Danish why it hits, for that is what people are shown (L-ARK-5). */
final class TableReasons implements dk.direktionsbord.contract.Rule {
    private static final Set<HitPolicy> POLICIES =
            Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.ANY, HitPolicy.COLLECT, HitPolicy.RULE_ORDER);

    @Override
    public void check(Models models, Report report) {
        models.given().decisions().forEach(decision -> check(decision, report));
    }

    private static void check(Decision decision, Report report) {
        if (decision.element().getExpression() instanceof DecisionTable table) {
            checkTable(decision, table, report);
        } else if (decision.element().getExpression() == null) {
            report.at(decision.place(), "no-table", decision.id());
        }
    }

    private static void checkTable(Decision decision, DecisionTable table, Report report) {
        if (!POLICIES.contains(table.getHitPolicy()) || table.getAggregation() != null) {
            report.at(decision.place(), "hit-policy", String.valueOf(table.getHitPolicy()));
        }
        table.getRules().stream()
                .filter(row -> reason(row).isBlank())
                .forEach(row ->
                        report.at(decision.file().xml().place(row.getId()), "no-reason", String.valueOf(row.getId())));
    }

    private static String reason(Rule row) {
        return Optional.ofNullable(row.getDescription())
                .map(Description::getTextContent)
                .orElse("");
    }
}
