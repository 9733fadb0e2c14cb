package dk.direktionsbord.overview;

import dk.direktionsbord.matter.Submitters;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what waits for me, and how my own matters are getting on. */
@Controller
class FrontPage {
    private static final int MOST_TASKS = 50;
    private static final int MOST_MATTERS = 15;

    private final TaskLines tasks;
    private final VisibleMatters matters;
    private final OwnMatters own;
    private final ToldNotices notices;
    private final Submitters submitters;

    FrontPage(TaskLines tasks, VisibleMatters matters, OwnMatters own, ToldNotices notices, Submitters submitters) {
        this.tasks = tasks;
        this.matters = matters;
        this.own = own;
        this.notices = notices;
        this.submitters = submitters;
    }

    @GetMapping("/")
    String show(Principal me, Model model) {
        List<TaskLine> open = tasks.openFor(me.getName());
        VisibleMatters.Page page = matters.page(me.getName(), own.inProgress(me.getName()), null, MOST_MATTERS);
        model.addAttribute("taskCount", open.size());
        model.addAttribute(
                "overdueCount", open.stream().filter(TaskLine::overdue).count());
        model.addAttribute("tasks", open.stream().limit(MOST_TASKS).toList());
        model.addAttribute("told", notices.of(me.getName()));
        model.addAttribute("toldDays", ToldNotices.SHOWN.toDays());
        model.addAttribute("matters", page.rows());
        model.addAttribute("maySubmit", !submitters.centresOf(me.getName()).isEmpty());
        model.addAttribute("moreMatters", page.next() != null);
        return "overview/front";
    }
}
