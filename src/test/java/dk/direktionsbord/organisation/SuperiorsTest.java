package dk.direktionsbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuperiorsTest {
    private final Superiors superiors = new Superiors(OrganisationFixture.strandhoej());

    @Test
    void namesTheLeadersAboveTheNearestFirst() {
        assertThat(superiors.of("sag.das")).containsExactly("chef.das", "vdir", "kdir", "borgmester");
        assertThat(superiors.of("chef.das")).containsExactly("vdir", "kdir", "borgmester");
        assertThat(superiors.of("vdir")).containsExactly("kdir", "borgmester");
        assertThat(superiors.of("kdir")).containsExactly("borgmester");
        assertThat(superiors.of("borgmester")).isEmpty();
    }

    @Test
    void letsTheLeaderAboveActForWhoNamesNobody() {
        assertThat(superiors.standInsFor("sag.das")).startsWith("chef.das", "vdir");
        assertThat(superiors.standInsFor("chef.das")).startsWith("vdir", "kdir");
        assertThat(superiors.standInsFor("vdir")).startsWith("kdir");
        assertThat(superiors.standInsFor("kdir")).containsExactly("vdir", "bkmdir");
    }

    @Test
    void letsAColleagueActForWhoIsOutsideTheCentres() {
        assertThat(superiors.standInsFor("sek.1")).startsWith("sek.leder", "kdir");
    }

    @Test
    void letsNobodyFromTheAdministrationActForTheMayor() {
        assertThat(superiors.standInsFor("borgmester")).isEmpty();
        assertThat(superiors.standInsFor("vdir")).doesNotContain("borgmester");
    }
}
