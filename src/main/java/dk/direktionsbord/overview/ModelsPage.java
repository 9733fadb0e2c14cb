package dk.direktionsbord.overview;

import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.ModelSet;
import dk.direktionsbord.workflow.ModelSet.Release;
import dk.direktionsbord.workflow.ModelSet.Trial;
import dk.direktionsbord.workflow.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The diagrams, decision tables and forms that run, for everybody to see; process owners try changed files here and put
 * them into use.
 */
@Controller
class ModelsPage {
    private static final int LATEST = 20;

    private final ModelSet models;
    private final Names names;

    ModelsPage(ModelSet models, Names names) {
        this.models = models;
        this.names = names;
    }

    @GetMapping("/arbejdsgange")
    String show(Principal me, Model model) {
        return page(me, ChangedModels.NONE, List.of(), model);
    }

    @PostMapping("/arbejdsgange")
    String take(
            @ModelAttribute ChangedModels changed,
            @RequestParam(defaultValue = "false") boolean preview,
            Principal me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next)
            throws IOException {
        models.requireOwner(me.getName());
        try {
            changed.require(preview);
            Trial trial = preview
                    ? models.check(changed.files())
                    : models.release(me.getName(), changed.about(), changed.seen(), changed.files());
            return preview || !trial.sound()
                    ? tried(trial, changed, me, model)
                    : done("overview.models.released", next);
        } catch (Refusal refusal) {
            return refused(refusal, changed, me, model, response);
        }
    }

    @PostMapping("/arbejdsgange/{release}/igen")
    String restore(
            @PathVariable String release,
            @RequestParam(defaultValue = "") String seen,
            Principal me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        models.requireOwner(me.getName());
        try {
            Trial trial = models.restore(me.getName(), seen, release);
            return trial.sound() ? done("overview.models.restored", next) : tried(trial, ChangedModels.NONE, me, model);
        } catch (Refusal refusal) {
            return refused(refusal, ChangedModels.NONE, me, model, response);
        }
    }

    private static String done(String key, RedirectAttributes next) {
        next.addFlashAttribute("told", DanishTexts.text(key));
        return "redirect:/arbejdsgange";
    }

    private String tried(Trial trial, ChangedModels changed, Principal me, Model model) {
        model.addAttribute("trial", trial);
        model.addAttribute(
                "findings", trial.findings().stream().map(FindingLine::of).toList());
        return page(me, changed, List.of(), model);
    }

    private String refused(
            Refusal refusal, ChangedModels changed, Principal me, Model model, HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        HttpStatus status = PageErrors.status(refusal);
        response.setStatus(status.value());
        model.addAttribute("wholeError", PageErrors.whole(refusal));
        return page(me, changed, refusal.errors(), model);
    }

    private String page(Principal me, ChangedModels changed, List<FieldError> errors, Model model) {
        List<Release> latest = models.releases(LATEST);
        model.addAttribute("rows", ModelRow.of(models.running()));
        model.addAttribute(
                "releases",
                latest.stream().map(each -> ReleaseRow.of(each, names)).toList());
        model.addAttribute("seen", latest.get(0).id());
        model.addAttribute("mayRelease", models.mayRelease(me.getName()));
        model.addAttribute("about", changed.about());
        model.addAttribute("errors", PageErrors.byField(errors));
        model.asMap().putIfAbsent("wholeError", "");
        return "overview/models";
    }
}
