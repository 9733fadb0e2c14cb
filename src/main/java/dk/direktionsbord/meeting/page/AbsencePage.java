package dk.direktionsbord.meeting.page;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingAbsences;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.NewAbsence;
import dk.direktionsbord.meeting.SeenMeeting;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Person;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.security.Principal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
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

/** Says that somebody will not come to a meeting, and who comes instead (C9). */
@Controller
@RequestMapping("/moeder/{id}/fravaer")
class AbsencePage {
    private final Meetings meetings;
    private final MeetingAbsences absences;
    private final MeetingRows rows;
    private final Organisation organisation;

    AbsencePage(Meetings meetings, MeetingAbsences absences, MeetingRows rows, Organisation organisation) {
        this.meetings = meetings;
        this.absences = absences;
        this.rows = rows;
        this.organisation = organisation;
    }

    @GetMapping
    String show(@PathVariable UUID id, Principal me, Model model) {
        return page(id, me, Mistakes.NONE, Map.of("person", me.getName()), model);
    }

    @PostMapping
    String report(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Principal me,
            Model model,
            RedirectAttributes redirect) {
        NewAbsence absence = new NewAbsence(sent.get("person"), sent.get("standIn"), sent.get("reason"));
        try {
            absences.report(id, absence, me.getName());
        } catch (Refusal refusal) {
            return page(id, me, Mistakes.of(refusal), sent, model);
        }
        redirect.addFlashAttribute("told", DanishTexts.text("meeting.absence.reported"));
        return "redirect:/moeder/" + id;
    }

    @PostMapping("/tilbage")
    String withdraw(@PathVariable UUID id, @RequestParam String person, Principal me, RedirectAttributes redirect) {
        absences.withdraw(id, person, me.getName());
        redirect.addFlashAttribute("told", DanishTexts.text("meeting.absence.withdrawn"));
        return "redirect:/moeder/" + id;
    }

    private String page(UUID id, Principal me, Mistakes mistakes, Map<String, String> sent, Model model) {
        SeenMeeting seen = meetings.get(id, me.getName());
        Meeting meeting = seen.meeting();
        List<String> who = absences.reportable(meeting, me.getName());
        if (who.isEmpty() || !meeting.isPlanned()) {
            throw Refusal.notFound("meeting.error.hidden");
        }
        mistakes.show(model);
        model.addAttribute("values", sent);
        model.addAttribute("meeting", meeting);
        model.addAttribute("row", rows.row(seen));
        model.addAttribute("people", who.stream().map(this::choice).toList());
        model.addAttribute(
                "standIns",
                organisation.people().stream()
                        .sorted(Comparator.comparing(Person::name, Collator.getInstance(DanishTexts.DANISH)))
                        .map(person -> new Choice(person.username(), person.name()))
                        .toList());
        return "meeting/absence";
    }

    private Choice choice(String username) {
        return new Choice(username, rows.person(username));
    }
}
