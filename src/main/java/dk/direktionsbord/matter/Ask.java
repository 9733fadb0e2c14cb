package dk.direktionsbord.matter;

import dk.direktionsbord.matter.Contribution.Kind;
import dk.direktionsbord.organisation.AdvisoryBody;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.DecisionTables.Match;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One party to ask for a contribution, and why. */
record Ask(String party, Kind kind, String requestedAs, String rule, String reason) {
    private static final String CENTRE_MED = "CENTERMED:";
    private static final String CHEF_OF = "centre-chef.";

    /** The parties a rule of the involvement table names; AFFECTED_CENTRES stands for each centre but the owner. */
    static Stream<Ask> by(Match hit, Matter matter) {
        return Arrays.stream(hit.text("contributor").split(","))
                .map(String::strip)
                .flatMap(word -> word.equals("AFFECTED_CENTRES") ? affected(matter) : Stream.of(word))
                .filter(party -> !party.equals(CHEF_OF + matter.owningCentre()))
                .map(party -> new Ask(
                        party, Kind.valueOf(hit.text("kind")), hit.text("requestedAs"), hit.rule(), hit.reason()));
    }

    /** A hearing the submitter wishes. */
    static Ask wished(AdvisoryBody body) {
        return new Ask(
                body.id(),
                Kind.HEARING,
                DanishTexts.text("matter.hearing.of", body.name()),
                "WISHED",
                DanishTexts.text("matter.hearing.wished"));
    }

    /** A MED committee that has to discuss the matter before anybody decides (S98). */
    static Ask med(String committee, Match hit) {
        String requestedAs = DanishTexts.text("matter.med." + (committee.startsWith(CENTRE_MED) ? "centre" : "main"));
        return new Ask(committee, Kind.MED, requestedAs, hit.rule(), hit.reason());
    }

    /** The group that answers for the party: councils have no login, and HR and MED look after HovedMED. */
    String contributor(Organisation organisation) {
        if (party.startsWith(CENTRE_MED)) {
            return CHEF_OF + party.substring(CENTRE_MED.length());
        }
        if (kind == Kind.MED) {
            return "contributor-hr-med";
        }
        boolean council = organisation.advisoryBodies().stream()
                .anyMatch(body -> body.id().equals(party));
        return council ? "secretariat" : party;
    }

    private static Stream<String> affected(Matter matter) {
        List<String> centres = matter.facts().affectedCentres();
        return centres.stream().map(centre -> CHEF_OF + centre);
    }
}
