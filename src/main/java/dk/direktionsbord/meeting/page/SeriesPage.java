package dk.direktionsbord.meeting.page;

import dk.direktionsbord.meeting.MeetingSeries;
import dk.direktionsbord.meeting.MeetingSight;
import dk.direktionsbord.meeting.SeriesMeeting;
import dk.direktionsbord.meeting.SeriesPlan;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretariat plans a series: first its dates and conflicts are shown, then it is made. */
@Controller
class SeriesPage {
    private final MeetingSeries series;
    private final MeetingForms forms;
    private final MeetingSight sight;
    private final Organisation organisation;
    private final MeetingRows rows;

    SeriesPage(
            MeetingSeries series, MeetingForms forms, MeetingSight sight, Organisation organisation, MeetingRows rows) {
        this.series = series;
        this.forms = forms;
        this.sight = sight;
        this.organisation = organisation;
        this.rows = rows;
    }

    /** A date of the preview. */
    record DateRow(String planned, String held, String chair, String explanation) {}

    @GetMapping("/moeder/serie")
    String show(Principal me, Model model) {
        refuseOthers(me);
        return page(SeriesInput.of(Map.of("intervalDays", "14")), Mistakes.NONE, model);
    }

    @PostMapping("/moeder/serie")
    String plan(
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "trin", defaultValue = "vis") String step,
            Principal me,
            Model model,
            RedirectAttributes redirect) {
        refuseOthers(me);
        SeriesInput input = SeriesInput.of(sent);
        try {
            SeriesPlan plan = series.preview(input.series(), me.getName());
            if (step.equals("opret")) {
                series.create(input.series(), me.getName());
                redirect.addFlashAttribute(
                        "told",
                        DanishTexts.text("meeting.series.made", plan.held().size()));
                redirect.addAttribute(
                        "aar",
                        Objects.requireNonNull(input.series().startDate()).getYear());
                return "redirect:/moeder";
            }
            model.addAttribute("dates", plan.meetings().stream().map(this::row).toList());
            model.addAttribute("heldCount", plan.held().size());
            model.addAttribute("warnings", plan.warnings());
            return page(input, Mistakes.NONE, model);
        } catch (Refusal refusal) {
            return page(input, Mistakes.of(refusal), model);
        }
    }

    private String page(SeriesInput input, Mistakes mistakes, Model model) {
        mistakes.show(model);
        model.addAttribute("values", input.values());
        model.addAttribute("forms", forms.all());
        model.addAttribute("centres", organisation.centres());
        return "meeting/series";
    }

    private DateRow row(SeriesMeeting date) {
        String held = date.heldOn() == null ? "" : DanishDay.of(date.heldOn());
        return new DateRow(DanishDay.of(date.plannedOn()), held, rows.person(date.chair()), date.explanation());
    }

    private void refuseOthers(Principal me) {
        if (!sight.isSecretariat(me.getName())) {
            throw Refusal.forbidden("meeting.error.secretariat");
        }
    }
}
