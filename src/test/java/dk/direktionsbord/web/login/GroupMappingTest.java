package dk.direktionsbord.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.organisation.RoleAt;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a provider's claims mean, and that everything else means nothing. */
class GroupMappingTest {
    private final GroupMapping mapping = new GroupMapping(new LoginSettings(
            URI.create("https://login.example"),
            "direktionsbord",
            null,
            List.of("openid"),
            "preferred_username",
            "groups",
            "direktionsbord-api",
            List.of(
                    new LoginSettings.MappedGroup("chefer-das", "centre-chef", "C-DAS"),
                    new LoginSettings.MappedGroup("sekretariat", "secretariat", null)),
            Duration.ofHours(8),
            90));

    @Test
    void givesTheRolesOfNamedGroups() {
        assertThat(mapping.roles(Map.of("groups", List.of("chefer-das", "sekretariat", "alle"))))
                .containsExactly(new RoleAt("centre-chef", "C-DAS"), new RoleAt("secretariat", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camunda-admin",
                "system-administrator",
                "process-owner",
                "centre-chef",
                "Chefer-DAS",
                "chefer-das "
            })
    void givesNothingForAGroupThatIsNotNamed(String group) {
        assertThat(mapping.roles(Map.of("groups", List.of(group)))).isEmpty();
    }

    @Test
    void readsGroupsFromNoOtherClaim() {
        assertThat(mapping.roles(Map.of("roles", List.of("chefer-das"), "scope", "chefer-das")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "SYSTEM", "", " chef.das", "chef das", "../chef", "a\nb", "<script>"})
    void takesNoUsernameThatIsNotAPersons(String username) {
        assertThat(mapping.username(Map.of("preferred_username", username))).isEmpty();
    }

    @Test
    void takesAnOrdinaryUsername() {
        assertThat(mapping.username(Map.of("preferred_username", "aase.øvelund@strandhoej.example")))
                .contains("aase.øvelund@strandhoej.example");
        assertThat(mapping.username(Map.of("sub", "1"))).isEmpty();
    }
}
