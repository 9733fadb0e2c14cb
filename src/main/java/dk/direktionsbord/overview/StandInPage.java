package dk.direktionsbord.overview;

import dk.direktionsbord.access.StandIn;
import dk.direktionsbord.access.StandInPeriods;
import dk.direktionsbord.access.StandInPeriods.Wish;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a person names a stand-in for a period, and the secretariat for anybody. */
@Controller
class StandInPage {
    private final StandInPeriods periods;
    private final Organisation organisation;
    private final Names names;

    StandInPage(StandInPeriods periods, Organisation organisation, Names names) {
        this.periods = periods;
        this.organisation = organisation;
        this.names = names;
    }

    @GetMapping("/stedfortraedere")
    String show(Principal me, Model model) {
        return page(new Form(me.getName(), "", null, null), "", List.of(), me, model);
    }

    @PostMapping("/stedfortraedere")
    String enter(@ModelAttribute Form form, Principal me, Model model, HttpServletResponse response) {
        try {
            periods.enter(form.wish(), me.getName());
            return "redirect:/stedfortraedere";
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            response.setStatus(PageErrors.status(refusal).value());
            return page(form, PageErrors.whole(refusal), refusal.errors(), me, model);
        }
    }

    @PostMapping("/stedfortraedere/{id}/slut")
    String end(@PathVariable UUID id, Principal me) {
        periods.end(id, me.getName());
        return "redirect:/stedfortraedere";
    }

    private String page(Form form, String wholeError, List<FieldError> errors, Principal me, Model model) {
        String person = me.getName();
        model.addAttribute("form", form);
        model.addAttribute("wholeError", wholeError);
        model.addAttribute("errors", PageErrors.byField(errors));
        model.addAttribute("forAll", periods.mayNameForAll(person));
        model.addAttribute("people", organisation.people());
        model.addAttribute(
                "periods",
                periods.seenBy(person).stream().map(each -> line(each, person)).toList());
        return "overview/stand-ins";
    }

    private Line line(StandIn period, String reader) {
        return new Line(
                period.id(),
                names.person(period.person()),
                names.person(period.standIn()),
                DanishTime.day(period.from()),
                DanishTime.day(period.to()),
                names.person(period.enteredBy()),
                periods.mayNameForAll(reader) || period.person().equals(reader));
    }

    /** A period as it is shown. */
    record Line(UUID id, String person, String standIn, String from, String to, String enteredBy, boolean mayEnd) {}

    /** What the person filled in. */
    record Form(
            String person,
            String standIn,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        Wish wish() {
            return new Wish(person == null ? "" : person, standIn == null ? "" : standIn, from, to);
        }
    }
}
