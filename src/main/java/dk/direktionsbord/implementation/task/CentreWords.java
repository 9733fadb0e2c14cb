package dk.direktionsbord.implementation.task;

import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.implementation.course.CentreFacts;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words a centre's tasks show: the decision's, and those the centre chef has written since. */
@Component
class CentreWords {
    private final CaseCentre here;
    private final Decisions decisions;
    private final Matters matters;
    private final Organisation organisation;
    private final JdbcClient jdbc;

    CentreWords(CaseCentre here, Decisions decisions, Matters matters, Organisation organisation, JdbcClient jdbc) {
        this.here = here;
        this.decisions = decisions;
        this.matters = matters;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    /** For those who lead the centre: all of the decision, with what is common and what the centre decides (S64). */
    Map<String, Object> forChef(CaseScope scope) {
        return words(scope, Decision::text);
    }

    /** For everybody: of a closed matter only what may be told about its decision. */
    Map<String, Object> forOthers(CaseScope scope) {
        Matter matter = matters.get(scope.matterId());
        return words(
                scope,
                decision -> matter.open() ? decision.text() : matter.text().publicDecisionText());
    }

    private Map<String, Object> words(CaseScope scope, Function<Decision, String> told) {
        CentreFacts centre = here.facts(scope);
        Map<String, Object> words = new HashMap<>();
        words.put("centreName", organisation.placeName(centre.centre()));
        decisions.get(centre.decisionId()).ifPresent(decision -> {
            words.put("decisionText", told.apply(decision));
            words.put("expectation", orNothing(decision.expectation()));
            words.put("commonPart", orNothing(decision.commonPart()));
            words.put("localPart", orNothing(decision.localPart()));
        });
        return words;
    }

    /** What the centre chef has written so far, and the last objection with its answer. */
    Written written(CaseScope scope) {
        UUID centre = here.facts(scope).id();
        return jdbc.sql(
                        """
                        select coalesce(c.action, '') as action, coalesce(c.understanding, '') as understanding,
                            coalesce(o.reason, '') as objection, coalesce(o.answer, '') as objection_answer
                        from implementation_centre c
                        left join lateral (select reason, answer from implementation_objection
                            where centre_id = c.id order by id desc limit 1) o on true
                        where c.id = ?
                        """)
                .param(centre)
                .query(Written.class)
                .single();
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    record Written(String action, String understanding, String objection, String objectionAnswer) {}
}
