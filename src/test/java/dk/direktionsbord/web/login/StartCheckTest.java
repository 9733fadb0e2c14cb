package dk.direktionsbord.web.login;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class StartCheckTest {
    private MockEnvironment settings;

    @BeforeEach
    void noSettings() {
        settings = new MockEnvironment();
    }

    @Test
    void refusesAProductNobodyCouldEnter() {
        assertThatThrownBy(() -> StartCheck.check(settings)).hasMessageContaining("Ingen kan logge ind");
    }

    @Test
    void refusesTheDemosPasswordsBesideTheMunicipalitysLogin() {
        demoAt("127.0.0.1");
        settings.setProperty("direktionsbord.login.issuer", "https://login.example");

        assertThatThrownBy(() -> StartCheck.check(settings)).hasMessageContaining("både demoen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "10.0.0.5", "::", " ", "not-a-machine.invalid"})
    void refusesTheDemoOnANetwork(String address) {
        demoAt(address);

        assertThatThrownBy(() -> StartCheck.check(settings)).hasMessageContaining("åben for andre");
    }

    @Test
    void refusesTheDemoWithoutAnAddress() {
        settings.setActiveProfiles("demo");

        assertThatThrownBy(() -> StartCheck.check(settings)).hasMessageContaining("åben for andre");
    }

    @Test
    void startsTheDemoOnANetworkWhenToldSo() {
        demoAt("0.0.0.0");
        settings.setProperty(StartCheck.DEMO_ON_NETWORK, "true");

        assertThatCode(() -> StartCheck.check(settings)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void startsTheDemoOnTheOwnMachine(String address) {
        demoAt(address);

        assertThatCode(() -> StartCheck.check(settings)).doesNotThrowAnyException();
    }

    @Test
    void startsWithTheMunicipalitysLoginOnAnyAddress() {
        settings.setProperty("direktionsbord.login.issuer", "https://login.example");

        assertThatCode(() -> StartCheck.check(settings)).doesNotThrowAnyException();
    }

    private void demoAt(String address) {
        settings.setActiveProfiles("demo");
        settings.setProperty("server.address", address);
    }
}
