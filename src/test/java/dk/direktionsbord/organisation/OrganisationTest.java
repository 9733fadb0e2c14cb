package dk.direktionsbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationTest {
    private final Organisation organisation = OrganisationFixture.strandhoej();

    @Test
    void direktionenIsTheThreeDirectors() {
        assertThat(organisation.membersOf("direktion")).containsExactly("kdir", "vdir", "bkmdir");
    }

    @Test
    void koncernledelsenIsTheDirectorsAndTheNineChefs() {
        assertThat(organisation.membersOf("koncernledelse"))
                .hasSize(12)
                .startsWith("kdir", "vdir", "bkmdir")
                .contains("chef.oek", "chef.kfe")
                .doesNotContain("sek.leder");
    }

    @Test
    void directorGroupIsTheDirectorAndTheChefsOfTheArea() {
        assertThat(organisation.membersOf("director-group.DO-BKM")).containsExactly("bkmdir", "chef.bkm", "chef.kfe");
    }

    @Test
    void chefIsInTheGroupsThatFollowFromTheRole() {
        assertThat(organisation.groupsOf("chef.das"))
                .containsExactlyInAnyOrder(
                        "centre-chef", "centre-chef.C-DAS", "koncernledelse", "director-group.DO-VD");
    }

    @Test
    void directorIsInTheGroupsThatFollowFromTheRole() {
        assertThat(organisation.groupsOf("vdir"))
                .containsExactlyInAnyOrder(
                        "welfare-director",
                        "director",
                        "director.DO-VD",
                        "direktion",
                        "koncernledelse",
                        "director-group.DO-VD");
    }

    @Test
    void strangerIsInNoGroup() {
        assertThat(organisation.groupsOf("ukendt")).isEmpty();
    }

    @Test
    void everyoneIsOnlyInGroupsThatExist() {
        assertThat(organisation.people()).allSatisfy(person -> assertThat(organisation.groups())
                .containsAll(organisation.groupsOf(person.username())));
    }

    @Test
    void groupsAreNamedInDanish() {
        assertThat(List.of("centre-chef.C-DAS", "director.DO-VD", "direktion", "secretariat"))
                .extracting(organisation::groupName)
                .containsExactly(
                        "Centerchef, Center for Dagtilbud og Skole",
                        "Direktør, Velfærdsdirektørens område",
                        "Enhedsdirektionen",
                        "Direktionssekretariat");
    }

    @Test
    void centreKnowsItsAreaItsChefAndItsCommittees() {
        Centre centre = organisation.centreOrThrow("C-JUS");

        assertThat(centre)
                .isEqualTo(new Centre(
                        "C-JUS",
                        "Center for Job, Uddannelse og Social Indsats",
                        "DO-VD",
                        "chef.jus",
                        List.of("EBU", "SSU")));
        assertThat(organisation.areaOf("C-JUS"))
                .isEqualTo(new DirectorArea("DO-VD", "Velfærdsdirektørens område", "vdir", "welfare-director"));
    }

    @Test
    void personBelongsToACentreDirectlyOrThroughAUnit() {
        assertThat(organisation.centreOf("sag.das"))
                .hasValueSatisfying(centre -> assertThat(centre.id()).isEqualTo("C-DAS"));
        assertThat(organisation.centreOf("leder.svom"))
                .hasValueSatisfying(centre -> assertThat(centre.id()).isEqualTo("C-KFE"));
        assertThat(organisation.centreOf("vdir")).isEmpty();
        assertThat(organisation.centreOf("borgmester")).isEmpty();
    }

    @Test
    void chainGoesFromTheUnitToDirektionen() {
        assertThat(organisation.chainOf("I-DAS-S2")).containsExactly("I-DAS-S2", "C-DAS", "DO-VD", "direktion");
        assertThat(organisation.levelOf("I-DAS-S2")).isEqualTo(3);
        assertThat(organisation.levelOf("direktion")).isEqualTo(1);
    }

    @Test
    void everyPoliticalBodyIsAForum() {
        assertThat(organisation.politicalBodies()).hasSize(7).allSatisfy(body -> assertThat(
                        organisation.forum(body.id()))
                .hasValueSatisfying(forum -> assertThat(forum.kind()).isEqualTo(ForumKind.POLITICAL)));
    }

    @Test
    void chairFollowsTheForumAndTheOwningCentre() {
        assertThat(organisation.chairGroup("DIREKTION_PART2", "C-KFE")).isEqualTo("municipal-director");
        assertThat(organisation.chairGroup("CHEF_MEETING_VD", "C-DAS")).isEqualTo("director.DO-VD");
        assertThat(organisation.chairGroup("ONE_TO_ONE", "C-KFE")).isEqualTo("director.DO-BKM");
        assertThat(organisation.chairGroup("CENTRE_CHEF", "C-KFE")).isEqualTo("centre-chef.C-KFE");
        assertThat(organisation.chairGroup("MAYOR_URGENT_DECISION", "C-KFE")).isEqualTo("mayor");
        assertThat(organisation.chairGroup("KONCERNLEDELSE", "C-KFE")).isEqualTo("director");
    }

    @Test
    void mayorTakesPartInPartOneOnly() {
        assertThat(organisation.participantsOf("DIREKTION_PART1", "C-KFE")).contains("borgmester", "kdir");
        assertThat(organisation.participantsOf("DIREKTION_PART2", "C-KFE")).containsExactly("kdir", "vdir", "bkmdir");
        assertThat(organisation.participantsOf("ONE_TO_ONE", "C-KFE")).containsExactly("bkmdir", "chef.kfe");
    }

    @Test
    void unknownIdsAreSaidInDanish() {
        assertThatThrownBy(() -> organisation.personOrThrow("ukendt"))
                .isInstanceOf(NotInOrganisation.class)
                .hasMessage("Organisationen har ingen person med brugernavnet ukendt.");
        assertThatThrownBy(() -> organisation.areaOf("C-XXX")).isInstanceOf(NotInOrganisation.class);
        assertThatThrownBy(() -> organisation.forumOrThrow("X")).isInstanceOf(NotInOrganisation.class);
    }

    @Test
    void everyoneInTheDemoCanLogIn() {
        assertThat(organisation.demoLogins()).hasSameSizeAs(organisation.people());
    }
}
