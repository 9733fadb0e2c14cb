package dk.direktionsbord.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.workflow.DecisionTables.Match;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTablesTest {
    private static final List<Boolean> YES_NO = List.of(true, false);

    private final DmnTables tables = DmnTables.shipped();

    @Test
    void everyTableIsThere() {
        assertThat(tables.tables())
                .containsExactly(
                        "allowed-outcomes",
                        "direktion-part",
                        "forum-routing",
                        "involvement",
                        "med-involvement",
                        "meeting-chair",
                        "political-route",
                        "retention",
                        "visibility");
    }

    @Test
    void everyRuleTellsItsReasonInDanish() {
        for (String table : tables.tables()) {
            assertThat(tables.reasonsOf(table).values()).as(table).allSatisfy(reason -> assertThat(reason)
                    .hasSizeGreaterThan(20)
                    .endsWith("."));
        }
    }

    @Test
    void everyRuleOfTheDirektionsPartsIsHit() {
        Set<String> hit = new TreeSet<>();
        for (boolean political : YES_NO) {
            for (boolean beyond : YES_NO) {
                for (boolean regional : YES_NO) {
                    for (boolean position : YES_NO) {
                        Match match = only("direktion-part", part(political, beyond, regional, position));
                        boolean withMayor = political || beyond || regional && position;
                        assertThat(match.text("forum")).isEqualTo(withMayor ? "DIREKTION_PART1" : "DIREKTION_PART2");
                        hit.add(match.rule());
                    }
                }
            }
        }

        assertThat(hit).isEqualTo(tables.reasonsOf("direktion-part").keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "PR1, true, COUNCIL, BYRAAD",
        "PR1, true, ADMINISTRATIVE, BYRAAD",
        "PR2, false, COUNCIL, 'COMMITTEES,OEPU,BYRAAD'",
        "PR3, false, FINANCE_COMMITTEE, 'COMMITTEES,OEPU'",
        "PR4, false, COMMITTEE, COMMITTEES",
        "PR5, false, ADMINISTRATIVE, NONE"
    })
    void politicalMatterGoesToTheBodiesOfItsAuthority(String rule, boolean urgent, String authority, String bodies) {
        Match match = only("political-route", Map.of("urgentDecision", urgent, "decisionAuthority", authority));

        assertThat(match.rule()).isEqualTo(rule);
        assertThat(match.text("bodies")).isEqualTo(bodies);
    }

    @ParameterizedTest
    @CsvSource({
        "ME1, false, DIREKTION, NONE",
        "ME1, false, DECENTRAL, NONE",
        "ME2, true, POLITICAL_BODY, HOVEDMED",
        "ME2, true, DIREKTION, HOVEDMED",
        "ME2, true, KONCERNLEDELSE, HOVEDMED",
        "ME3, true, DECENTRAL, CENTERMED_EACH"
    })
    void medIsHeardAtTheLevelThatDecides(String rule, boolean staff, String decidedBy, String med) {
        Match match = only("med-involvement", Map.of("staffConsequences", staff, "decidedBy", decidedBy));

        assertThat(match.rule()).isEqualTo(rule);
        assertThat(match.text("med")).isEqualTo(med);
    }

    @ParameterizedTest
    @CsvSource({
        "CH1, DIREKTION_PART1, municipal-director",
        "CH1, DIREKTION_PART2, municipal-director",
        "CH2, STRATEGY_DAY, municipal-director",
        "CH3, KONCERNLEDELSE, rotation-of-directors",
        "CH3, SEMINAR, rotation-of-directors",
        "CH3, THEME_MEETING, rotation-of-directors",
        "CH4, CHEF_MEETING_KD, director.DO-KD",
        "CH5, CHEF_MEETING_VD, director.DO-VD",
        "CH6, CHEF_MEETING_BKM, director.DO-BKM",
        "CH7, ONE_TO_ONE, director-of-owner",
        "CH7, DIRECTOR, director-of-owner",
        "CH8, CENTRE_CHEF, centre-chef-of-owner",
        "CH8, CENTRE_COOPERATION, centre-chef-of-owner",
        "CH8, WORKING_GROUP, centre-chef-of-owner",
        "CH9, MAYOR_URGENT_DECISION, mayor",
        "CH10, BYRAAD, secretariat"
    })
    void everyForumHasItsChair(String rule, String forum, String chair) {
        Match match = only("meeting-chair", Map.of("forum", forum));

        assertThat(match.rule()).isEqualTo(rule);
        assertThat(match.text("chairRule")).isEqualTo(chair);
    }

    @Test
    void everyRuleOfTheOutcomesIsHit() {
        Set<String> hit = new TreeSet<>();
        for (Purpose purpose : Purpose.values()) {
            for (Competence competence : Competence.values()) {
                YES_NO.forEach(last -> outcomes(purpose, competence, last).forEach(match -> hit.add(match.rule())));
            }
        }

        assertThat(hit).isEqualTo(tables.reasonsOf("allowed-outcomes").keySet());
    }

    @Test
    void administrativeForumNeverDecidesPoliticalMatter() {
        for (Purpose purpose : Purpose.values()) {
            for (boolean last : YES_NO) {
                assertThat(names(outcomes(purpose, Competence.POLITICAL, last)))
                        .as("%s", purpose)
                        .doesNotContain("APPROVED", "APPROVED_WITH_CHANGE", "ENDORSED", "NOT_APPROVED");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DECISION, ADMINISTRATIVE, false, 'APPROVED APPROVED_WITH_CHANGE NOT_APPROVED POSTPONED RETURNED FORWARDED WITHDRAWN'",
        "DECISION, POLITICAL, false, 'RECOMMENDED RECOMMENDED_WITH_CHANGE NOT_RECOMMENDED POSTPONED RETURNED WITHDRAWN'",
        "DECISION, POLITICAL_BODY, false, 'RECOMMENDED RECOMMENDED_WITH_CHANGE NOT_RECOMMENDED POSTPONED RETURNED WITHDRAWN'",
        "DECISION, POLITICAL_BODY, true, 'APPROVED ENDORSED APPROVED_WITH_CHANGE NOT_APPROVED POSTPONED RETURNED WITHDRAWN'",
        "BEARING, POLITICAL, false, BEARING",
        "POSITION, ADMINISTRATIVE, false, 'POSITION_SET POSTPONED'",
        "POSITION, POLITICAL, false, POSITION_SET",
        "DISCUSSION, ADMINISTRATIVE, false, 'DISCUSSED FORWARDED'",
        "DISCUSSION, POLITICAL, false, DISCUSSED",
        "INFORMATION, POLITICAL_BODY, true, NOTED",
        "QUALIFICATION, ADMINISTRATIVE, false, QUALIFIED",
        "FEEDBACK, ADMINISTRATIVE, false, FEEDBACK_GIVEN",
        "URGENT_DECISION, POLITICAL_BODY, false, 'APPROVED APPROVED_WITH_CHANGE NOT_APPROVED RETURNED WITHDRAWN'"
    })
    void forumChoosesAmongTheOutcomesOfItsPurpose(
            Purpose purpose, Competence competence, boolean last, String expected) {
        assertThat(names(outcomes(purpose, competence, last))).containsExactly(expected.split(" "));
    }

    private List<Match> outcomes(Purpose purpose, Competence competence, boolean last) {
        return tables.evaluate(
                        "allowed-outcomes",
                        Map.of("purpose", purpose.name(), "competence", competence.name(), "finalBody", last))
                .matches();
    }

    private static List<String> names(List<Match> outcomes) {
        return outcomes.stream().map(match -> match.text("outcome")).toList();
    }

    private static Map<String, Object> part(boolean political, boolean beyond, boolean regional, boolean position) {
        return Map.of(
                "political", political, "beyondOwnAuthority", beyond, "regional", regional, "positionNeeded", position);
    }

    private Match only(String table, Map<String, Object> inputs) {
        return tables.evaluate(table, new HashMap<>(inputs)).only();
    }
}
