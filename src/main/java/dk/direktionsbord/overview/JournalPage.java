package dk.direktionsbord.overview;

import dk.direktionsbord.records.Journal;
import dk.direktionsbord.records.JournalEntry;
import dk.direktionsbord.records.Registration;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The journal list: what is released, and whether the records system has receipted it (L-JOU-1). */
@Controller
class JournalPage {
    private static final int PAGE_SIZE = 50;

    private final Journal journal;

    JournalPage(Journal journal) {
        this.journal = journal;
    }

    /** A line of the list. */
    record Row(
            long number,
            String kind,
            String released,
            @Nullable Registration registration,
            String parties,
            Mark state,
            @Nullable String error,
            boolean waits) {}

    @GetMapping("/journal")
    String show(@RequestParam(name = "foer", required = false) @Nullable Long before, Principal me, Model model) {
        List<JournalEntry> found = journal.list(me.getName(), before, PAGE_SIZE + 1);
        List<JournalEntry> shown = found.subList(0, Math.min(PAGE_SIZE, found.size()));
        model.addAttribute("rows", shown.stream().map(this::row).toList());
        model.addAttribute(
                "next", found.size() > PAGE_SIZE ? shown.get(PAGE_SIZE - 1).number() : null);
        model.addAttribute("later", before != null);
        model.addAttribute("delivered", journal.isDelivered());
        return "overview/journal";
    }

    @PostMapping("/journal/{number}/send")
    String send(@PathVariable long number, Principal me, RedirectAttributes next) {
        try {
            journal.sendAgain(me.getName(), number);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            next.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/journal";
    }

    private Row row(JournalEntry entry) {
        return new Row(
                entry.number(),
                DanishTexts.text("overview.journal.kind." + entry.kind()),
                DanishTime.moment(entry.releasedAt()),
                entry.registration(),
                entry.registration() == null
                        ? ""
                        : String.join(", ", entry.registration().parties()),
                state(entry),
                entry.lastError(),
                entry.receipt() == null);
    }

    private static Mark state(JournalEntry entry) {
        if (entry.receipt() != null) {
            return Mark.good(DanishTexts.text("overview.journal.receipted", DanishTime.moment(entry.receiptedAt())));
        }
        return entry.lastError() == null
                ? Mark.plain(DanishTexts.text("overview.journal.waits"), "hourglass")
                : Mark.bad(DanishTexts.text("overview.journal.failed", entry.attempts()));
    }
}
