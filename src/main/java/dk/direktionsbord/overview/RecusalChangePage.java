package dk.direktionsbord.overview;

import dk.direktionsbord.access.Recusal;
import dk.direktionsbord.access.RecusalChange;
import dk.direktionsbord.access.RecusalOutcome;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.RecusalChanges;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where whoever assesses a report changes what was decided about it; it shows the report, and nothing of the matter. */
@Controller
class RecusalChangePage {
    private final RecusalChanges changes;
    private final Matters matters;
    private final Names names;

    RecusalChangePage(RecusalChanges changes, Matters matters, Names names) {
        this.changes = changes;
        this.matters = matters;
        this.names = names;
    }

    @GetMapping("/sager/{id}/inhabilitet/{recusal}")
    String show(@PathVariable UUID id, @PathVariable UUID recusal, Principal me, Model model) {
        List<Recusal> history = changes.history(id, recusal, me.getName());
        return form(history, new Written(null, ""), "", List.of(), model);
    }

    /** What is refused comes back with the words the person wrote, and each mistake at its field. */
    @PostMapping("/sager/{id}/inhabilitet/{recusal}")
    String change(
            @PathVariable UUID id,
            @PathVariable UUID recusal,
            @ModelAttribute Written written,
            Principal me,
            Model model,
            HttpServletResponse response) {
        List<Recusal> history = changes.history(id, recusal, me.getName());
        try {
            changes.change(id, recusal, new RecusalChange(written.outcome(), written.reason()), me.getName());
            return "redirect:/sager/" + id + "#inhabilitet";
        } catch (Refusal refusal) {
            response.setStatus(PageErrors.status(refusal).value());
            return form(history, written, PageErrors.whole(refusal), refusal.errors(), model);
        }
    }

    private String form(
            List<Recusal> history, Written written, String wholeError, List<FieldError> errors, Model model) {
        Recusal newest = history.get(0);
        model.addAttribute("id", newest.matterId());
        model.addAttribute("recusal", newest.id());
        model.addAttribute("number", matters.get(newest.matterId()).matterNumber());
        model.addAttribute("report", report(history));
        model.addAttribute("open", newest.stands() && newest.outcome() != null);
        model.addAttribute("written", written);
        model.addAttribute(
                "outcomes",
                Arrays.stream(RecusalOutcome.values())
                        .filter(outcome -> outcome != newest.outcome())
                        .toList());
        model.addAttribute("wholeError", wholeError);
        model.addAttribute("errors", PageErrors.byField(errors));
        return "overview/recusal-change";
    }

    private Report report(List<Recusal> history) {
        Recusal newest = history.get(0);
        return new Report(
                names.person(newest.person()),
                names.person(newest.reportedBy()),
                newest.ground().danish(),
                newest.text(),
                history.stream()
                        .filter(decided -> decided.outcome() != null)
                        .map(this::decision)
                        .toList());
    }

    private String decision(Recusal decided) {
        return DanishTexts.text(
                        "overview.recusal.decidedBy",
                        DanishTime.moment(decided.decidedAt()),
                        Objects.requireNonNull(decided.outcome()).danish(),
                        names.person(decided.decidedBy()),
                        decided.reason())
                .strip();
    }

    /** What was reported, and what has been decided about it, the newest first. */
    record Report(String person, String toldBy, String ground, String text, List<String> decisions) {}

    /** What the person filled in. */
    record Written(@Nullable RecusalOutcome outcome, String reason) {
        Written(@Nullable RecusalOutcome outcome, @Nullable String reason) {
            this.outcome = outcome;
            this.reason = reason == null ? "" : reason.replace("\r\n", "\n");
        }
    }
}
