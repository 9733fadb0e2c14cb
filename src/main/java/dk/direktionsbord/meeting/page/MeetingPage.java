package dk.direktionsbord.meeting.page;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingCalls;
import dk.direktionsbord.meeting.MeetingItems;
import dk.direktionsbord.meeting.MeetingMove;
import dk.direktionsbord.meeting.MeetingPapers;
import dk.direktionsbord.meeting.MeetingSight;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.SeenMeeting;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting: its parts, chair and history, and for those who may, moving and cancelling it. */
@Controller
class MeetingPage {
    private final Meetings meetings;
    private final MeetingForms forms;
    private final MeetingSight sight;
    private final MeetingRows rows;
    private final MeetingCalls calls;
    private final MeetingPapers papers;
    private final MeetingPeople people;
    private final MeetingAfterwards afterwards;
    private final MeetingItems items;

    MeetingPage(
            Meetings meetings,
            MeetingForms forms,
            MeetingSight sight,
            MeetingRows rows,
            MeetingCalls calls,
            MeetingPapers papers,
            MeetingPeople people,
            MeetingAfterwards afterwards,
            MeetingItems items) {
        this.meetings = meetings;
        this.forms = forms;
        this.sight = sight;
        this.rows = rows;
        this.calls = calls;
        this.papers = papers;
        this.people = people;
        this.afterwards = afterwards;
        this.items = items;
    }

    /** A part, and what has happened, in words. */
    record PartRow(String name, String times) {}

    /** What has happened to the meeting. */
    record ChangeRow(String when, String who, String what, String reason) {}

    @GetMapping("/moeder/{id}")
    String show(@PathVariable UUID id, Principal me, Model model) {
        return page(id, me, Mistakes.NONE, Map.of(), model);
    }

    @PostMapping("/moeder/{id}/flyt")
    String move(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Principal me,
            Model model,
            RedirectAttributes redirect) {
        try {
            meetings.move(id, moveOf(sent), me.getName());
        } catch (Refusal refusal) {
            return page(id, me, Mistakes.of(refusal), sent, model);
        }
        redirect.addFlashAttribute("told", DanishTexts.text("meeting.moved"));
        return "redirect:/moeder/" + id;
    }

    @PostMapping("/moeder/{id}/indkald")
    String call(@PathVariable UUID id, Principal me, Model model, RedirectAttributes redirect) {
        try {
            calls.call(id, me.getName());
        } catch (Refusal refusal) {
            return page(id, me, Mistakes.of(refusal), Map.of(), model);
        }
        redirect.addFlashAttribute("told", DanishTexts.text("meeting.one.called"));
        return "redirect:/moeder/" + id;
    }

    @PostMapping("/moeder/{id}/aflys")
    String cancel(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Principal me,
            Model model,
            RedirectAttributes redirect) {
        try {
            meetings.cancel(id, sent.get("cancelReason"), me.getName());
        } catch (Refusal refusal) {
            Mistakes mistakes = Mistakes.of(refusal);
            String reason = mistakes.fields().get("reason");
            Mistakes atField = reason == null ? mistakes : new Mistakes(Map.of("cancelReason", reason), "");
            return page(id, me, atField, sent, model);
        }
        redirect.addFlashAttribute("told", DanishTexts.text("meeting.cancelled"));
        return "redirect:/moeder/" + id;
    }

    private static MeetingMove moveOf(Map<String, String> sent) {
        LocalDate date = null;
        try {
            date = LocalDate.parse(sent.getOrDefault("date", ""));
        } catch (DateTimeException noDay) {
            // the rules tell that the date is missing
        }
        return new MeetingMove(date, sent.get("startTime"), sent.get("endTime"), sent.get("place"), sent.get("reason"));
    }

    private String page(UUID id, Principal me, Mistakes mistakes, Map<String, String> sent, Model model) {
        SeenMeeting seen = meetings.get(id, me.getName());
        Meeting meeting = seen.meeting();
        mistakes.show(model);
        Map<String, String> values = new LinkedHashMap<>(Map.of(
                "date", meeting.heldOn().toString(),
                "startTime", meeting.startsAt().toString(),
                "endTime", meeting.endsAt().toString(),
                "place", meeting.place()));
        values.putAll(sent);
        model.addAttribute("values", values);
        model.addAttribute("meeting", meeting);
        model.addAttribute("row", rows.row(seen));
        model.addAttribute("day", dayOf(meeting));
        model.addAttribute("parts", seen.parts().size() > 1 ? parts(seen) : List.of());
        model.addAttribute(
                "items",
                forms.find(meeting.form()).map(MeetingForm::standingItems).orElse(List.of()));
        afterwards.show(meeting, me.getName(), model);
        model.addAttribute("agenda", items.of(seen, me.getName()));
        people.show(meeting, me.getName(), model);
        model.addAttribute("changes", changes(id));
        model.addAttribute("formal", calls.hasFormalPapers(meeting));
        model.addAttribute("hasAgenda", papers.hasAgenda(id));
        model.addAttribute("mayCall", meeting.isPlanned() && sight.isSecretariat(me.getName()) && !calls.isCalled(id));
        model.addAttribute("mayChange", meeting.isPlanned() && sight.mayChange(meeting, me.getName()));
        return "meeting/meeting";
    }

    private static String dayOf(Meeting meeting) {
        String first = DanishDay.of(meeting.heldOn());
        return meeting.endsOn().equals(meeting.heldOn())
                ? first
                : DanishTexts.text("meeting.days", first, DanishDay.of(meeting.endsOn()));
    }

    private static List<PartRow> parts(SeenMeeting seen) {
        return seen.parts().stream()
                .map(part -> new PartRow(
                        part.name(),
                        DanishTexts.text(
                                "meeting.times", DanishDay.time(part.startsAt()), DanishDay.time(part.endsAt()))))
                .toList();
    }

    private List<ChangeRow> changes(UUID id) {
        return meetings.changes(id).stream()
                .map(change -> new ChangeRow(
                        DanishDay.moment(change.changedAt()),
                        rows.person(change.changedBy()),
                        DanishTexts.text(
                                "meeting.change." + change.kind(),
                                DanishDay.of(change.fromDay()),
                                DanishDay.of(change.toDay())),
                        change.reason()))
                .toList();
    }
}
