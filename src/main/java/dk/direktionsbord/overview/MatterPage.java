package dk.direktionsbord.overview;

import dk.direktionsbord.decision.Perspectives;
import dk.direktionsbord.matter.MatterAccess;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Sighting;
import dk.direktionsbord.workflow.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A matter's page: all of it, its summary, or only that it is there, as {@code access} says. */
@Controller
class MatterPage {
    private final MatterPageReader pages;
    private final Matters matters;
    private final MatterAccess access;
    private final Perspectives perspectives;
    private final AttachmentLines attachments;
    private final MatterPlan plan;
    private final MatterNoteLines notes;
    private final RecusalLines recusals;

    MatterPage(
            MatterPageReader pages,
            Matters matters,
            MatterAccess access,
            Perspectives perspectives,
            AttachmentLines attachments,
            MatterPlan plan,
            MatterNoteLines notes,
            RecusalLines recusals) {
        this.pages = pages;
        this.matters = matters;
        this.access = access;
        this.perspectives = perspectives;
        this.attachments = attachments;
        this.plan = plan;
        this.notes = notes;
        this.recusals = recusals;
    }

    @GetMapping("/sager/{id}")
    @Transactional(readOnly = true)
    String show(@PathVariable UUID id, Principal me, Model model, HttpServletResponse response) {
        Sighting sighting = access.of(me.getName(), matters.get(id).id());
        return switch (sighting) {
            case FULL -> whole(id, me, model);
            case SUMMARY -> summary(id, me, model);
            case NEUTRAL -> neutral(id, me, model);
            case RECUSED -> recused(id, model, response);
            case NONE -> toDecide(id, me);
        };
    }

    /** Adds a perspective (S109); what is refused comes back with the words the person wrote. */
    @PostMapping("/sager/{id}/perspektiver")
    String addPerspective(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            Principal me,
            Model model,
            HttpServletResponse response) {
        if (access.of(me.getName(), id) != Sighting.FULL || !perspectives.isFor(me.getName())) {
            throw hidden();
        }
        try {
            perspectives.record(id, me.getName(), text.replace("\r\n", "\n"));
            return "redirect:/sager/" + id + "#perspektiver";
        } catch (Refusal refusal) {
            response.setStatus(PageErrors.status(refusal).value());
            model.addAttribute("refused", refusal.getMessage());
            model.addAttribute("written", text);
            return whole(id, me, model);
        }
    }

    private String whole(UUID id, Principal me, Model model) {
        model.addAttribute("matter", pages.whole(id, me.getName()));
        model.addAttribute("plan", plan.of(matters.get(id)));
        attachments.show(id, me.getName(), model);
        notes.show(id, me.getName(), model);
        return "overview/matter";
    }

    private String summary(UUID id, Principal me, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("changeable", recusals.of(id, me.getName()).changeable());
        model.addAttribute("card", pages.card(id));
        return "overview/matter-summary";
    }

    private String neutral(UUID id, Principal me, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("changeable", recusals.of(id, me.getName()).changeable());
        model.addAttribute("number", matters.get(id).matterNumber());
        return "overview/matter-neutral";
    }

    /** Whoever decides about a person's habilitet in the matter need not see the matter. */
    private String toDecide(UUID id, Principal me) {
        return recusals.of(id, me.getName()).changeable().stream()
                .map(decision -> "redirect:" + decision.link())
                .findFirst()
                .orElseThrow(MatterPage::hidden);
    }

    private String recused(UUID id, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        model.addAttribute("number", matters.get(id).matterNumber());
        return "overview/matter-recused";
    }

    private static Refusal hidden() {
        return Refusal.forbidden("overview.hidden");
    }
}
