package dk.direktionsbord.meeting.page;

import dk.direktionsbord.meeting.MeetingEvaluations;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.SeenMeeting;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two questions about a meeting that has been held (S154). */
@Controller
@RequestMapping("/moeder/{id}/evaluering")
class EvaluationPage {
    private static final List<Choice> WORTH = IntStream.rangeClosed(1, 5)
            .mapToObj(worth -> new Choice(String.valueOf(worth), DanishTexts.text("meeting.evaluation.worth." + worth)))
            .toList();

    private final Meetings meetings;
    private final MeetingEvaluations evaluations;
    private final MeetingRows rows;

    EvaluationPage(Meetings meetings, MeetingEvaluations evaluations, MeetingRows rows) {
        this.meetings = meetings;
        this.evaluations = evaluations;
        this.rows = rows;
    }

    @GetMapping
    String show(@PathVariable UUID id, Principal me, Model model) {
        return page(id, me, Mistakes.NONE, Map.of(), model);
    }

    @PostMapping
    String answer(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Principal me,
            Model model,
            RedirectAttributes redirect) {
        meetings.get(id, me.getName());
        try {
            evaluations.answer(id, number(sent.get("worth")), sent.get("wish"), me.getName());
        } catch (Refusal refusal) {
            return page(id, me, Mistakes.of(refusal), sent, model);
        }
        redirect.addFlashAttribute("told", DanishTexts.text("meeting.evaluation.thanks"));
        return "redirect:/moeder/" + id;
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("[1-5]") ? Integer.valueOf(text) : null;
    }

    private String page(UUID id, Principal me, Mistakes mistakes, Map<String, String> sent, Model model) {
        SeenMeeting seen = meetings.get(id, me.getName());
        if (!evaluations.mayAnswer(seen.meeting(), me.getName())) {
            throw Refusal.notFound("meeting.error.hidden");
        }
        mistakes.show(model);
        model.addAttribute("values", sent);
        model.addAttribute("meeting", seen.meeting());
        model.addAttribute("row", rows.row(seen));
        model.addAttribute("choices", WORTH);
        return "meeting/evaluation";
    }
}
