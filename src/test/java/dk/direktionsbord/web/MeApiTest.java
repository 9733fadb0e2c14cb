package dk.direktionsbord.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.organisation.OrganisationFixture;
import dk.direktionsbord.web.MeApi.Me;
import dk.direktionsbord.web.MeApi.Named;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;

class MeApiTest {
    private final MeApi api = new MeApi(OrganisationFixture.strandhoej());

    @Test
    void tellsNamePlaceAndGroupsInDanish() {
        Me chef = me("chef.das");

        assertThat(chef.name()).isEqualTo("Sanne Modelsen");
        assertThat(chef.position()).isEqualTo("Centerchef");
        assertThat(chef.centre()).isEqualTo(new Named("C-DAS", "Center for Dagtilbud og Skole"));
        assertThat(chef.area()).isEqualTo(new Named("DO-VD", "Velfærdsdirektørens område"));
        assertThat(chef.groups())
                .contains(new Named("koncernledelse", "Koncernledelsen"), new Named("centre-chef", "Centerchef"));
    }

    @Test
    void tellsTheCentreOfAUnit() {
        assertThat(me("leder.s2").unit()).isEqualTo(new Named("I-DAS-S2", "Højmarkskolen"));
        assertThat(me("leder.s2").centre()).isEqualTo(me("chef.das").centre());
    }

    @Test
    void knowsThatADirectorHasAnAreaAndTheMayorHasNone() {
        assertThat(me("vdir").area()).isEqualTo(new Named("DO-VD", "Velfærdsdirektørens område"));
        assertThat(me("vdir").centre()).isNull();
        assertThat(me("borgmester").area()).isNull();
        assertThat(me("borgmester").unit()).isNull();
    }

    private Me me(String username) {
        return api.me(new TestingAuthenticationToken(username, ""));
    }
}
