package dk.direktionsbord.meeting.page;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingQuery;
import dk.direktionsbord.meeting.MeetingSight;
import dk.direktionsbord.meeting.MeetingWarnings;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.workflow.DanishTexts;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings of a year, month by month, with warnings about their rhythm (S155, B6). */
@Controller
class MeetingsPage {
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_AHEAD = 5;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", DanishTexts.DANISH);

    private final Meetings meetings;
    private final MeetingForms forms;
    private final MeetingSight sight;
    private final MeetingWarnings warnings;
    private final MeetingRows rows;
    private final Clock clock;

    MeetingsPage(
            Meetings meetings,
            MeetingForms forms,
            MeetingSight sight,
            MeetingWarnings warnings,
            MeetingRows rows,
            Clock clock) {
        this.meetings = meetings;
        this.forms = forms;
        this.sight = sight;
        this.warnings = warnings;
        this.rows = rows;
        this.clock = clock;
    }

    /** A month and its meetings, those that are over apart. */
    record Month(String name, List<MeetingRow> rows) {}

    @GetMapping("/moeder")
    String show(
            @RequestParam(name = "aar", defaultValue = "0") int asked,
            @RequestParam(name = "form", defaultValue = "") String form,
            @RequestParam(name = "tidligere", defaultValue = "false") boolean past,
            Principal me,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        int year = asked < FIRST_YEAR || asked > today.getYear() + YEARS_AHEAD ? today.getYear() : asked;
        LocalDate from = past || year != today.getYear() ? LocalDate.of(year, 1, 1) : today;
        model.addAttribute("months", months(new MeetingQuery(form, from, LocalDate.of(year, 12, 31)), me.getName()));
        model.addAttribute("warnings", warnings(year, today, me.getName()));
        model.addAttribute("forms", forms.all());
        model.addAttribute("form", form);
        model.addAttribute("year", year);
        model.addAttribute("past", past);
        model.addAttribute("hasPast", from.getDayOfYear() > 1);
        model.addAttribute("mayPlan", sight.isSecretariat(me.getName()));
        return "meeting/meetings";
    }

    private List<Month> months(MeetingQuery query, String person) {
        Map<YearMonth, List<MeetingRow>> months = new TreeMap<>();
        meetings.list(query, person).forEach(seen -> months.computeIfAbsent(
                        YearMonth.from(seen.meeting().heldOn()), month -> new ArrayList<>())
                .add(rows.row(seen)));
        return months.entrySet().stream()
                .map(month -> new Month(MONTH.format(month.getKey()), month.getValue()))
                .toList();
    }

    private List<String> warnings(int year, LocalDate today, String person) {
        List<Meeting> around = meetings.all(LocalDate.of(year - 1, 1, 1), LocalDate.of(year + 1, 12, 31));
        List<String> texts = new ArrayList<>(warnings.own(around, person, today));
        if (sight.seesAll(person)) {
            texts.addAll(warnings.general(around, year, today));
        }
        return texts;
    }
}
