package dk.direktionsbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VacanciesTest {
    @Test
    void filledPositionAnswersForItself() {
        Organisation organisation = OrganisationFixture.strandhoej();

        assertThat(organisation.responsibleFor("unit-leader.I-DAS-S2")).isEqualTo("unit-leader.I-DAS-S2");
        assertThat(organisation.responsibleFor("secretariat")).isEqualTo("secretariat");
    }

    @Test
    void chefAnswersForAUnitWithoutLeader() {
        Organisation organisation = OrganisationFixture.strandhoej();

        assertThat(organisation.responsibleFor("unit-leader.I-OEK-INDK")).isEqualTo("centre-chef.C-OEK");
        assertThat(organisation.responsibleFor("case-officer.C-BUF")).isEqualTo("centre-chef.C-BUF");
    }

    @Test
    void directorAnswersForACentreWithoutChef() {
        Organisation organisation = OrganisationFixture.strandhoejWithVacant("chef.oek", "chef.das");

        assertThat(organisation.responsibleFor("unit-leader.I-OEK-INDK")).isEqualTo("director.DO-KD");
        assertThat(organisation.chairGroup("CENTRE_CHEF", "C-DAS")).isEqualTo("director.DO-VD");
    }

    @Test
    void municipalDirectorAnswersForAnAreaWithoutDirector() {
        Organisation organisation = OrganisationFixture.strandhoejWithVacant("vdir");

        assertThat(organisation.responsibleFor("director.DO-VD")).isEqualTo("municipal-director");
    }

    @Test
    void directorsTogetherAnswerForTheMunicipalDirector() {
        Organisation organisation = OrganisationFixture.strandhoejWithVacant("kdir", "sek.leder", "sek.1");

        assertThat(organisation.responsibleFor("municipal-director")).isEqualTo("director");
        assertThat(organisation.responsibleFor("secretariat")).isEqualTo("director");
    }

    @Test
    void secretariatAnswersForAMissingContributor() {
        Organisation organisation = OrganisationFixture.strandhoejWithVacant("jurist");

        assertThat(organisation.responsibleFor("contributor-legal")).isEqualTo("secretariat");
    }

    @Test
    void mayorsOfficeNeverFallsToTheAdministration() {
        Organisation organisation = OrganisationFixture.strandhoejWithVacant("borgmester");

        assertThat(organisation.responsibleFor("mayor")).isEqualTo("mayor");
    }

    @Test
    void everyGroupHasSomebodyWhoAnswers() {
        Organisation organisation = OrganisationFixture.strandhoejWithVacant("chef.jus", "vdir", "oekonom", "dpo");

        assertThat(organisation.groups())
                .allSatisfy(group -> assertThat(organisation.membersOf(organisation.responsibleFor(group)))
                        .isNotEmpty());
    }

    @Test
    void warnsButGoesOnWhenAPositionIsVacant() {
        assertThat(OrganisationFixture.strandhoej().warnings()).isEmpty();
        assertThat(OrganisationFixture.strandhoejWithVacant("chef.das", "vdir").warnings())
                .containsExactly(
                        "Organisationen har 2 direktører. Modellen har 3.",
                        "Center for Dagtilbud og Skole har ingen centerchef. Direktøren får centerchefens opgaver.");
    }
}
