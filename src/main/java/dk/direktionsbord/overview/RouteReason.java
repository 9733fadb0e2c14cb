package dk.direktionsbord.overview;

import static dk.direktionsbord.workflow.DanishTexts.text;

import dk.direktionsbord.matter.Recommendation;
import dk.direktionsbord.matter.RoutingRecord;
import dk.direktionsbord.workflow.DecisionTables;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a matter goes where it goes: the rule that hit with its Danish reason, and which tables in which version answered,
 * so that it can be told years later (L-ARK-5).
 */
record RouteReason(
        String rule, String why, String treatment, List<String> route, String med, String givenOn, List<Table> tables) {
    /** A decision table's answer: its name, its version, and the rules that hit. */
    record Table(String name, int version, String rules) {}

    static RouteReason of(RoutingRecord record, Names names) {
        Recommendation said = record.recommendation();
        return new RouteReason(
                said.rule(),
                said.why(),
                text("overview.recommended." + said.treatment()),
                said.route().stream().map(names::forum).toList(),
                said.med().stream().map(names::party).collect(Collectors.joining(", ")),
                text("overview.route.givenOn", record.textVersion(), DanishTime.moment(record.recommendedAt())),
                said.answers().stream().map(RouteReason::table).toList());
    }

    private static Table table(Recommendation.Answer answer) {
        return new Table(
                answer.table(),
                answer.version(),
                answer.hits().stream().map(DecisionTables.Match::rule).collect(Collectors.joining(", ")));
    }
}
