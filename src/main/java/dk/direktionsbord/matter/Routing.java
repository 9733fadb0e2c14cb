package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DecisionTables;
import dk.direktionsbord.workflow.DecisionTables.Match;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the decision tables where a matter is to be treated, and which MED committee has to discuss it first. */
@Component
public class Routing {
    private final DecisionTables tables;
    private final Organisation organisation;

    Routing(DecisionTables tables, Organisation organisation) {
        this.tables = tables;
        this.organisation = organisation;
    }

    /**
     * The recommended route (C1, with C2 for the part of the direktion's meeting and C3 for the political bodies) and the
     * MED committees (C7); changes nothing.
     *
     * @throws dk.direktionsbord.workflow.Refusal when a centre or a committee does not exist
     */
    public Recommendation preview(String owningCentre, MatterFacts facts) {
        RoutingQuestion question = RoutingQuestion.of(owningCentre, facts, organisation);
        Answers answers = new Answers(tables);
        RouteWords words = new RouteWords(question, organisation, answers);
        Match hit = answers.one("forum-routing", question.forum());
        RecommendedTreatment treatment = RecommendedTreatment.valueOf(hit.text("treatment"));
        List<String> fora = words.fora(hit.text("fora"));
        List<String> bodies = bodies(answers, question, words, treatment == RecommendedTreatment.URGENT_DECISION);
        Match med = answers.one("med-involvement", question.med(fora, bodies));
        return new Recommendation(
                hit.rule(),
                treatment,
                Stream.concat(fora.stream(), bodies.stream()).toList(),
                words.med(med.text("med")),
                hit.reason(),
                answers.given());
    }

    /** The political bodies a matter goes on to when a director has chosen the forum before them (C3). */
    List<String> bodiesAfter(Matter matter) {
        RoutingQuestion question = RoutingQuestion.of(matter.owningCentre(), matter.facts(), organisation);
        Answers answers = new Answers(tables);
        return bodies(answers, question, new RouteWords(question, organisation, answers), false);
    }

    private static List<String> bodies(Answers answers, RoutingQuestion question, RouteWords words, boolean urgent) {
        return words.bodies(
                answers.one("political-route", question.political(urgent)).text("bodies"));
    }
}
