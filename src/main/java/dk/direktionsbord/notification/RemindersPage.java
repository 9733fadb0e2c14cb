package dk.direktionsbord.notification;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person chooses how to hear of tasks, and sees the mails that were sent to them. */
@Controller
class RemindersPage {
    static final String PATH = "/paamindelser";

    private static final String AT_ONCE = "straks";

    private final DeliveryChoices choices;
    private final SentLines lines;
    private final MailServer server;
    private final Organisation organisation;

    RemindersPage(DeliveryChoices choices, SentLines lines, MailServer server, Organisation organisation) {
        this.choices = choices;
        this.lines = lines;
        this.server = server;
        this.organisation = organisation;
    }

    @GetMapping(PATH)
    String show(Principal me, Model model) {
        model.addAttribute("atOnce", choices.atOnce(me.getName()));
        model.addAttribute("address", organisation.emailOf(me.getName()).orElse(""));
        model.addAttribute("setUp", server.isSetUp());
        model.addAttribute("mails", lines.newestTo(me.getName()));
        return "notification/reminders";
    }

    @PostMapping(PATH)
    String choose(Principal me, @RequestParam String opgaver, RedirectAttributes told) {
        boolean atOnce = AT_ONCE.equals(opgaver);
        choices.choose(me.getName(), atOnce);
        told.addFlashAttribute(
                "told",
                DanishTexts.text(atOnce ? "notification.page.chosen.atOnce" : "notification.page.chosen.digest"));
        return "redirect:" + PATH;
    }
}
