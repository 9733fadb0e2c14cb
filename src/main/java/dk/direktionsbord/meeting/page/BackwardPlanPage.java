package dk.direktionsbord.meeting.page;

import dk.direktionsbord.meeting.BackwardPlans;
import dk.direktionsbord.meeting.PlannedStep;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From the meeting of a council or committee back to the last day for submitting to each forum before it (S91). */
@Controller
class BackwardPlanPage {
    private final BackwardPlans plans;
    private final Organisation organisation;

    BackwardPlanPage(BackwardPlans plans, Organisation organisation) {
        this.plans = plans;
        this.organisation = organisation;
    }

    /** A forum as the page shows it. */
    record Row(String name, String meeting, String submitBy, String releaseBy, Mark mark) {}

    @GetMapping("/tilbageplan")
    String show(
            @RequestParam(name = "raad", defaultValue = "") String date,
            @RequestParam(name = "organ", defaultValue = "BYRAAD") String body,
            @RequestParam(name = "center", defaultValue = "") String centre,
            Model model) {
        LocalDate day = read(date);
        boolean wrong = !date.isEmpty() && day == null;
        new Mistakes(wrong ? Map.of("raad", DanishTexts.text("meeting.backward.date.wrong")) : Map.of(), "")
                .show(model);
        model.addAttribute("date", date);
        model.addAttribute("body", body);
        model.addAttribute("centre", centre);
        model.addAttribute("bodies", organisation.politicalBodies());
        model.addAttribute("centres", organisation.centres());
        model.addAttribute("rows", day == null || !isBody(body) ? List.of() : rows(body, day, centre));
        return "meeting/backward";
    }

    private List<Row> rows(String body, LocalDate day, String centre) {
        return plans.to(body, day, plans.usualRouteTo(body, centre), centre).stream()
                .map(BackwardPlanPage::row)
                .toList();
    }

    private static Row row(PlannedStep step) {
        LocalDate meeting = step.meetingOn();
        return new Row(
                step.name(),
                meeting == null ? none(step) : DanishDay.of(meeting),
                DanishDay.of(step.submitBy()),
                meeting == null ? "" : DanishDay.of(step.releaseBy()),
                Mark.ofStep(step.state()));
    }

    private static String none(PlannedStep step) {
        boolean unknown = step.state() == PlannedStep.State.NOT_PLANNED;
        return DanishTexts.text(unknown ? "meeting.backward.unknown" : "meeting.backward.none");
    }

    private boolean isBody(String body) {
        return organisation.politicalBodies().stream()
                .anyMatch(each -> each.id().equals(body));
    }

    private static @Nullable LocalDate read(String date) {
        try {
            return date.isEmpty() ? null : LocalDate.parse(date);
        } catch (DateTimeException wrong) {
            return null;
        }
    }
}
