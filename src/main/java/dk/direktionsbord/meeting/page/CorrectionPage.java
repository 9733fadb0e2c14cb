package dk.direktionsbord.meeting.page;

import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.SeenMeeting;
import dk.direktionsbord.meeting.minutes.MinutesCorrections;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretariat asks the chair to let approved minutes be corrected (S160). */
@Controller
@RequestMapping("/moeder/{id}/ret-referat")
class CorrectionPage {
    private final Meetings meetings;
    private final MinutesCorrections corrections;
    private final MeetingRows rows;

    CorrectionPage(Meetings meetings, MinutesCorrections corrections, MeetingRows rows) {
        this.meetings = meetings;
        this.corrections = corrections;
        this.rows = rows;
    }

    @GetMapping
    String show(@PathVariable UUID id, Principal me, Model model) {
        if (!corrections.mayAsk(id, me.getName())) {
            throw Refusal.notFound("meeting.error.hidden");
        }
        return page(id, me, Mistakes.NONE, Map.of(), model);
    }

    @PostMapping
    String ask(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Principal me,
            Model model,
            RedirectAttributes redirect) {
        try {
            corrections.ask(id, sent.get("reason"), me.getName());
        } catch (Refusal refusal) {
            return page(id, me, Mistakes.of(refusal), sent, model);
        }
        redirect.addFlashAttribute("told", DanishTexts.text("meeting.correction.sent"));
        return "redirect:/moeder/" + id;
    }

    private String page(UUID id, Principal me, Mistakes mistakes, Map<String, String> sent, Model model) {
        SeenMeeting seen = meetings.get(id, me.getName());
        mistakes.show(model);
        model.addAttribute("values", sent);
        model.addAttribute("meeting", seen.meeting());
        model.addAttribute("row", rows.row(seen));
        return "meeting/correction";
    }
}
