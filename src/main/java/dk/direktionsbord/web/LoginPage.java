package dk.direktionsbord.web;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that asks who you are. In the demo it offers the demo's people. */
@Controller
class LoginPage {
    private final DemoChoices demoChoices;

    LoginPage(DemoChoices demoChoices) {
        this.demoChoices = demoChoices;
    }

    @GetMapping("/log-ind")
    String show(@RequestParam(name = "bruger", defaultValue = "") String chosen, @Nullable Principal me, Model model) {
        if (me != null) {
            return "redirect:/";
        }
        model.addAttribute("demoRoles", demoChoices.byRole());
        model.addAttribute("chosen", demoChoices.has(chosen) ? chosen : "");
        return "login";
    }
}
