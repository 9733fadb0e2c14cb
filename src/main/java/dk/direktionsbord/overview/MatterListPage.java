package dk.direktionsbord.overview;

import dk.direktionsbord.matter.MatterQuery;
import dk.direktionsbord.matter.MatterQuery.Sort;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The matters a person may see: searched, filtered, sorted and paged on the server. */
@Controller
class MatterListPage {
    private static final int PAGE_SIZE = 25;
    private static final int LONGEST_SEARCH = 120;
    private static final Map<String, Sort> SORTS =
            Map.of("nyeste", Sort.NEWEST, "aeldste", Sort.OLDEST, "titel", Sort.TITLE);

    private final VisibleMatters matters;

    MatterListPage(VisibleMatters matters) {
        this.matters = matters;
    }

    @GetMapping("/sager")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "stand", defaultValue = "alle") String state,
            @RequestParam(name = "sorter", defaultValue = "nyeste") String sort,
            @RequestParam(name = "efter", required = false) @Nullable UUID after,
            Principal me,
            Model model) {
        String text = q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q;
        StateChoice choice = StateChoice.of(state);
        MatterQuery query =
                new MatterQuery(text, choice.states(), List.of(), null, SORTS.getOrDefault(sort, Sort.NEWEST));
        model.addAttribute("page", matters.page(me.getName(), query, after, PAGE_SIZE));
        model.addAttribute("q", query.text());
        model.addAttribute("state", choice.id());
        model.addAttribute("states", StateChoice.choices());
        model.addAttribute("sort", SORTS.containsKey(sort) ? sort : "nyeste");
        model.addAttribute("later", after != null);
        return "overview/matters";
    }
}
