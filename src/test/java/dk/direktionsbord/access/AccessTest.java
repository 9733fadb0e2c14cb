package dk.direktionsbord.access;

import static dk.direktionsbord.access.Visibility.FULL;
import static dk.direktionsbord.access.Visibility.NONE;
import static dk.direktionsbord.access.Visibility.SUMMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.OrganisationFixture;
import dk.direktionsbord.organisation.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccessTest {
    private static final Organisation ORGANISATION = OrganisationFixture.strandhoej();

    private final Access access = new Access(ORGANISATION, AccessSettings.standard());

    @Test
    void directorSeesResultsOfASchoolInOwnArea() {
        assertVerdict("vdir", Subject.unitResult("I-DAS-S2", 3), FULL, "V8");
    }

    @Test
    void directorDoesNotSeeResultsOfATeamThreeLevelsAway() {
        assertVerdict("vdir", Subject.unitResult("I-DAS-D1", 4), NONE, "V12");
    }

    @Test
    void directorSeesSectorResultsOfEveryArea() {
        assertVerdict("bkmdir", Subject.sectorResult("DO-VD"), FULL, "V7");
    }

    @Test
    void directorDoesNotSeeInstitutionsOfAnotherAreaUnlessConfigured() {
        Subject school = Subject.unitResult("I-DAS-S1", 3);
        Access generous = new Access(ORGANISATION, new AccessSettings(false, true));

        assertVerdict("bkmdir", school, NONE, "V9");
        assertThat(generous.maySee("bkmdir", school).visibility()).isEqualTo(FULL);
    }

    @Test
    void unitLeaderSeesOpenItemsInDirektionenTwoLevelsUp() {
        assertVerdict("leder.d1", openMatter("C-KFE", "DIREKTION_PART2"), FULL, "V11");
    }

    @Test
    void chefSeesTitleAndSummaryOfAnotherCentresItemInKoncernledelsen() {
        assertVerdict("chef.das", openMatter("C-BUF", "KONCERNLEDELSE"), SUMMARY, "V13");
    }

    @Test
    void chefSeesAllOfTheItemWhenKoncernledelsenTreatsIt() {
        Subject item = openMatter("C-BUF", "KONCERNLEDELSE", "CENTRE_CHEF").reaching(List.of("KONCERNLEDELSE"));

        assertVerdict("chef.das", item, FULL, "V6A");
    }

    @Test
    void chefDoesNotSeeNotesFromAnothersOneToOne() {
        Subject note = Subject.oneToOneNote("C-BUF", List.of("vdir", "chef.buf"));

        assertVerdict("chef.das", note, NONE, "V2");
        assertVerdict("sysadm", note, NONE, "V2");
        assertVerdict("sek.leder", note, NONE, "V2");
        assertVerdict("chef.buf", note, FULL, "V6A");
    }

    @Test
    void mayorSeesPartOneButNotPartTwoUnlessConfigured() {
        Subject partTwo = openMatter("C-PKH", "DIREKTION_PART2");
        Access generous = new Access(ORGANISATION, new AccessSettings(true, false));

        assertVerdict("borgmester", openMatter("C-PKH", "DIREKTION_PART1"), FULL, "V5");
        assertVerdict("borgmester", openMatter("C-PKH", "DIREKTION_PART2", "BUU"), FULL, "V5");
        assertVerdict("borgmester", partTwo, NONE, "V6");
        assertThat(generous.maySee("borgmester", partTwo).visibility()).isEqualTo(FULL);
    }

    @Test
    void processOwnerDoesNotSeeTheContentOfAnyMatter() {
        assertVerdict("procesejer", closedMatter("C-PKH", "DIREKTION_PART2"), NONE, "V3");
        assertVerdict("procesejer", openMatter("C-PKH", "DIREKTION_PART2"), NONE, "V3");
        assertVerdict("sysadm", openMatter("C-DIB", "CENTRE_CHEF"), NONE, "V3");
    }

    @Test
    void recusedChefSeesNothingOfTheMatter() {
        Subject matter = openMatter("C-BKM", "DIREKTION_PART2").recusing(List.of("chef.bkm"));

        assertVerdict("chef.bkm", matter, NONE, "V1");
        assertThat(access.maySee("chef.bkm", matter).reason())
                .isEqualTo("Du er registreret som inhabil i denne sag og kan ikke se indholdet.");
    }

    @Test
    void closedMatterIsOnlyForThoseWithAPart() {
        Subject matter = Subject.matter(
                        "C-DAS",
                        List.of("C-BUF"),
                        false,
                        List.of("DIREKTION_PART2", "KONCERNLEDELSE"),
                        List.of("sag.das"))
                .reaching(List.of("DIREKTION_PART2"));

        assertThat(Stream.of("sag.das", "chef.das", "vdir", "kdir", "bkmdir", "sek.1"))
                .allSatisfy(part -> assertVerdict(part, matter, FULL, "V6A"));
        assertThat(Stream.of("chef.buf", "chef.oek", "leder.s2", "jurist", "borgmester", "dpo"))
                .allSatisfy(stranger -> assertVerdict(stranger, matter, NONE, "V4"));
    }

    @Test
    void closedMatterIsNotForAForumItHasNotReached() {
        assertVerdict("bkmdir", closedMatter("C-DAS", "DIREKTION_PART2"), NONE, "V4");
    }

    @Test
    void directorSeesOpenMattersOfEveryArea() {
        assertVerdict("bkmdir", openMatter("C-DAS", "CENTRE_CHEF"), FULL, "V10");
    }

    @Test
    void chefOfAnAffectedCentreSeesTheOpenMatter() {
        Subject matter = Subject.matter("C-DAS", List.of("C-BKM"), true, List.of("CENTRE_CHEF"), List.of());

        assertVerdict("chef.bkm", matter, FULL, "V6A");
        assertVerdict("chef.kfe", matter, NONE, "V15");
    }

    @Test
    void everyoneInTheCentreSeesItsOpenMatters() {
        Subject matter = openMatter("C-DAS", "CENTRE_CHEF");

        assertVerdict("sag.das", matter, FULL, "V11");
        assertVerdict("leder.s2", matter, FULL, "V11");
        assertVerdict("leder.p1", matter, NONE, "V15");
    }

    @Test
    void releasedDecisionIsForEveryLeader() {
        Subject decision = openMatter("C-DAS", "CENTRE_CHEF").communicated();

        assertVerdict("leder.svom", decision, FULL, "V14");
        assertVerdict("chef.kfe", decision, FULL, "V14");
        assertVerdict("sag.kfe", decision, NONE, "V15");
    }

    @Test
    void strangerSeesNothing() {
        assertVerdict("ukendt", openMatter("C-DAS", "DIREKTION_PART1", "BUU"), NONE, "V15");
    }

    @Test
    void rulebookAsksTheRulesInOrder() {
        assertThat(Stream.concat(
                        Rulebook.denials().stream(),
                        new VisibilityRules(AccessSettings.standard(), Optional::empty).inForce().stream()))
                .extracting(Rule::id)
                .containsExactly(
                        "V1", "V2", "V3", "V4", "V5", "V6", "V6P", "V6A", "V7", "V8", "V9", "V9P", "V10", "V11", "V12",
                        "V13", "V14", "V15");
    }

    static List<String> everybody() {
        return ORGANISATION.people().stream().map(Person::username).toList();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void nobodySeesAMatterTheyAreRecusedFrom(String username) {
        assertThat(Stream.of(openMatter("C-DAS", "DIREKTION_PART1"), closedMatter("C-DAS", "KONCERNLEDELSE"))
                        .map(matter -> matter.recusing(List.of(username)).communicated()))
                .allSatisfy(matter -> assertVerdict(username, matter, NONE, "V1"));
    }

    private void assertVerdict(String username, Subject subject, Visibility visibility, String rule) {
        Verdict verdict = access.maySee(username, subject);
        assertThat(verdict.visibility()).as(username).isEqualTo(visibility);
        assertThat(verdict.rule()).as(username).isEqualTo(rule);
    }

    private static Subject openMatter(String owner, String... fora) {
        return Subject.matter(owner, List.of(), true, List.of(fora), List.of());
    }

    private static Subject closedMatter(String owner, String... fora) {
        return Subject.matter(owner, List.of(), false, List.of(fora), List.of());
    }
}
