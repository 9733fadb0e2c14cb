package dk.direktionsbord.overview;

import dk.direktionsbord.access.RecusalGround;
import dk.direktionsbord.access.RecusalReport;
import dk.direktionsbord.matter.MatterRecusals;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody reports that they, or a colleague, may be inhabil in a matter (L-INH-5). */
@Controller
class RecusalPage {
    private final MatterRecusals recusals;
    private final Matters matters;
    private final Organisation organisation;

    RecusalPage(MatterRecusals recusals, Matters matters, Organisation organisation) {
        this.recusals = recusals;
        this.matters = matters;
        this.organisation = organisation;
    }

    @GetMapping("/sager/{id}/inhabilitet")
    String show(@PathVariable UUID id, Principal me, Model model) {
        recusals.requireReporter(me.getName(), id);
        return form(id, new Told(me.getName(), null, ""), "", List.of(), model);
    }

    /** What is refused comes back with the words the person wrote, and each mistake at its field. */
    @PostMapping("/sager/{id}/inhabilitet")
    String report(
            @PathVariable UUID id, @ModelAttribute Told told, Principal me, Model model, HttpServletResponse response) {
        try {
            recusals.report(new RecusalReport(id, told.person(), told.ground(), told.text()), me.getName());
            return "redirect:/sager/" + id;
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            response.setStatus(PageErrors.status(refusal).value());
            return form(id, told, PageErrors.whole(refusal), refusal.errors(), model);
        }
    }

    private String form(UUID id, Told told, String wholeError, List<FieldError> errors, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("number", matters.get(id).matterNumber());
        model.addAttribute("told", told);
        model.addAttribute("people", organisation.people());
        model.addAttribute("grounds", List.of(RecusalGround.values()));
        model.addAttribute("wholeError", wholeError);
        model.addAttribute("errors", PageErrors.byField(errors));
        return "overview/recusal";
    }

    /** What the person filled in. */
    record Told(String person, @Nullable RecusalGround ground, String text) {
        Told(@Nullable String person, @Nullable RecusalGround ground, @Nullable String text) {
            this.person = person == null ? "" : person;
            this.ground = ground;
            this.text = text == null ? "" : text.replace("\r\n", "\n");
        }
    }
}
