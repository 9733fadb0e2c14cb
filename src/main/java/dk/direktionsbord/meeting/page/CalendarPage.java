package dk.direktionsbord.meeting.page;

import dk.direktionsbord.meeting.feed.CalendarAddresses;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A person makes, renews or closes the secret address of the own calendar; it is shown once. */
@Controller
class CalendarPage {
    private final CalendarAddresses addresses;

    CalendarPage(CalendarAddresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping("/moeder/kalender")
    String show(Principal me, Model model) {
        model.addAttribute(
                "since", addresses.madeBy(me.getName()).map(DanishDay::moment).orElse(""));
        return "meeting/calendar";
    }

    @PostMapping("/moeder/kalender")
    String renew(Principal me, Model model) {
        String secret = addresses.renew(me.getName());
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/calendar/" + secret + ".ics")
                        .toUriString());
        return show(me, model);
    }

    @PostMapping("/moeder/kalender/luk")
    String revoke(Principal me, RedirectAttributes redirect) {
        addresses.revoke(me.getName());
        redirect.addFlashAttribute("told", DanishTexts.text("meeting.calendar.closed"));
        return "redirect:/moeder/kalender";
    }
}
