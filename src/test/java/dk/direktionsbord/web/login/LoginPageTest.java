package dk.direktionsbord.web.login;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import dk.direktionsbord.access.OrganisationChanges;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Person;
import dk.direktionsbord.web.Pages;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(LoginPage.class)
@AutoConfigureMockMvc(addFilters = false)
@ActiveProfiles("demo")
@Import({DemoChoices.class, Pages.class})
class LoginPageTest {
    private static final Person SANNE =
            new Person("chef.das", "Sanne Modelsen", "Centerchef", List.of("centre-chef"), "C-DAS");

    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private Organisation organisation;

    @MockitoBean
    private OrganisationChanges changes;

    @BeforeEach
    void oneDemoPerson() {
        when(organisation.demoLogins()).thenReturn(List.of("chef.das"));
        when(organisation.personOrThrow("chef.das")).thenReturn(SANNE);
        when(organisation.groupName("centre-chef")).thenReturn("Centerchef");
        when(organisation.placeName("C-DAS")).thenReturn("Center for Dagtilbud og Skole");
    }

    @Test
    void offersTheDemoChoicesByRole() throws Exception {
        mvc.perform(get("/log-ind"))
                .andExpect(content().string(containsString("Sanne Modelsen")))
                .andExpect(content().string(containsString("Center for Dagtilbud og Skole")))
                .andExpect(content().string(containsString("href=\"/log-ind?bruger=chef.das\"")));
    }

    @Test
    void fillsInTheChosenUsername() throws Exception {
        mvc.perform(get("/log-ind").param("bruger", "chef.das"))
                .andExpect(content().string(containsString("value=\"chef.das\"")));
    }

    @Test
    void neverRepeatsAnUnknownUsername() throws Exception {
        mvc.perform(get("/log-ind").param("bruger", "\"><script>"))
                .andExpect(content().string(not(containsString("\"><script"))));
    }

    @Test
    void sendsThoseAlreadyLoggedInHome() throws Exception {
        mvc.perform(get("/log-ind").principal(() -> "chef.das")).andExpect(redirectedUrl("/"));
    }
}
