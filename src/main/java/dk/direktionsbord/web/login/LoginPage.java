package dk.direktionsbord.web.login;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The page that asks who you are: in the demo it offers the demo's people, else it leads to the municipality's own login.
 * Whom that login did not let in gets told why.
 */
@Controller
class LoginPage {
    private static final List<String> REASONS = List.of("rolle", "brugernavn", "fejl");

    private final DemoChoices demoChoices;
    private final ObjectProvider<Provider> provider;

    LoginPage(DemoChoices demoChoices, ObjectProvider<Provider> provider) {
        this.demoChoices = demoChoices;
        this.provider = provider;
    }

    @GetMapping("/log-ind")
    String show(@RequestParam(name = "bruger", defaultValue = "") String chosen, @Nullable Principal me, Model model) {
        if (me != null) {
            return "redirect:/";
        }
        if (provider.getIfAvailable() != null) {
            model.addAttribute("door", Provider.DOOR);
            return "login-elsewhere";
        }
        model.addAttribute("demoRoles", demoChoices.byRole());
        model.addAttribute("chosen", demoChoices.has(chosen) ? chosen : "");
        return "login";
    }

    @GetMapping(Refused.PAGE)
    String refused(@RequestParam(name = "grund", defaultValue = "fejl") String reason, Model model) {
        model.addAttribute("reason", REASONS.contains(reason) ? reason : "fejl");
        return "login-refused";
    }

    /** Signs out at the provider, so that somebody else can sign in. */
    @GetMapping("/log-ind/skift")
    String change() {
        String back = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/log-ind")
                .toUriString();
        return "redirect:" + provider.getObject().signOut(back + "?farvel").orElse("/log-ind");
    }
}
