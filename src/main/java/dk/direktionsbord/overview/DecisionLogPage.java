package dk.direktionsbord.overview;

import dk.direktionsbord.records.Journal;
import java.security.Principal;
import java.time.Clock;
import java.time.Year;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The decision log, a year at a time (S140). Bearings and positions are never in it. */
@Controller
class DecisionLogPage {
    private static final int PAGE_SIZE = 25;
    private static final int FIRST_YEAR = 2000;

    private final VisibleDecisions decisions;
    private final Journal journal;
    private final Clock clock;

    DecisionLogPage(VisibleDecisions decisions, Journal journal, Clock clock) {
        this.decisions = decisions;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/beslutninger")
    String show(
            @RequestParam(name = "aar", defaultValue = "0") int asked,
            @RequestParam(name = "fra", defaultValue = "0") int from,
            Principal me,
            Model model) {
        int thisYear = Year.now(clock).getValue();
        int year = asked < FIRST_YEAR || asked > thisYear ? thisYear : asked;
        int first = Math.max(0, from);
        model.addAttribute("page", decisions.page(me.getName(), year, first, PAGE_SIZE));
        model.addAttribute("year", year);
        model.addAttribute("isThisYear", year == thisYear);
        model.addAttribute("later", first > 0);
        model.addAttribute("keepsJournal", journal.keptBy(me.getName()));
        return "overview/decisions";
    }
}
