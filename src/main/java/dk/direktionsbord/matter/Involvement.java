package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DecisionTables;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds who has to contribute to a matter: by the rules of C6, the submitter's wish for hearings, and MED (C7). */
@Component
class Involvement {
    private final DecisionTables tables;
    private final Routing routing;
    private final Organisation organisation;

    Involvement(DecisionTables tables, Routing routing, Organisation organisation) {
        this.tables = tables;
        this.routing = routing;
        this.organisation = organisation;
    }

    /** Each party once, for the first rule that asks it. */
    Collection<Ask> in(Matter matter) {
        Map<String, Ask> asks = new LinkedHashMap<>();
        Stream.of(byRule(matter), wished(matter), med(matter))
                .flatMap(all -> all)
                .forEach(ask -> asks.putIfAbsent(ask.party(), ask));
        return asks.values();
    }

    private Stream<Ask> byRule(Matter matter) {
        return tables.evaluate("involvement", InvolvementQuestion.about(matter)).matches().stream()
                .flatMap(hit -> Ask.by(hit, matter));
    }

    private Stream<Ask> wished(Matter matter) {
        return organisation.advisoryBodies().stream()
                .filter(body -> matter.text().hearings().contains(body.id()))
                .map(Ask::wished);
    }

    private Stream<Ask> med(Matter matter) {
        Recommendation recommendation = routing.preview(matter.owningCentre(), matter.facts());
        return recommendation.med().stream()
                .map(committee -> Ask.med(committee, recommendation.hitOf("med-involvement")));
    }
}
