package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Expression;
import dk.direktionsbord.contract.model.Models;

/** A condition is one simple test of one name, on an arrow out of a gateway; anything more is a decision table. */
final class SimpleCondition implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.given().processes().stream().flatMap(Condition::in).forEach(condition -> check(condition, report));
    }

    private static void check(Condition condition, Report report) {
        var place = condition.process().placeOf(condition.flow());
        if (!condition.isAtGateway()) {
            report.at(place, "misplaced", condition.text());
        }
        if (!Expression.isIn(condition.text())) {
            report.at(place, "bare", condition.text());
        } else if (condition.test().isEmpty() && Condition.isWritten(condition.text())) {
            report.at(place, "joined", condition.text());
        }
    }
}
