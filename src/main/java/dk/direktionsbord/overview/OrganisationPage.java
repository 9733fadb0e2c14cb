package dk.direktionsbord.overview;

import dk.direktionsbord.access.OrganisationChanges;
import dk.direktionsbord.access.OrganisationChanges.Outcome;
import dk.direktionsbord.access.OrganisationChanges.Preview;
import dk.direktionsbord.organisation.OrganisationRecord;
import dk.direktionsbord.organisation.OrganisationUpload;
import dk.direktionsbord.organisation.PeopleSheet;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where process owners and administrators hand in a new organisation, see what it changes, and apply it. */
@Controller
class OrganisationPage {
    private static final int LATEST = 20;

    private final OrganisationChanges changes;
    private final OrganisationRecord record;
    private final PeopleSheet sheet;
    private final Names names;

    OrganisationPage(OrganisationChanges changes, OrganisationRecord record, PeopleSheet sheet, Names names) {
        this.changes = changes;
        this.record = record;
        this.sheet = sheet;
        this.names = names;
    }

    @GetMapping("/organisation")
    String show(Principal me, Model model) {
        changes.requireChanger(me.getName());
        return page(List.of(), model);
    }

    @GetMapping("/organisation/personer.csv")
    void people(Principal me, HttpServletResponse response) throws IOException {
        changes.requireChanger(me.getName());
        CsvFile.head(response, "personer.csv");
        response.getOutputStream().write(sheet.text().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/organisation/forhaandsvisning")
    String preview(@RequestParam MultipartFile file, Principal me, Model model, HttpServletResponse response)
            throws IOException {
        changes.requireChanger(me.getName());
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        OrganisationUpload upload = new OrganisationUpload(name, file.getBytes());
        try {
            return shown(changes.preview(upload, me.getName()), OrganisationConfirmation.of(upload), List.of(), model);
        } catch (Refusal refusal) {
            return refused(refusal, model, response);
        }
    }

    /** A mistake in the reason comes back with the preview, one in the file with the choice of a file. */
    @PostMapping("/organisation/anvendelse")
    String apply(
            @ModelAttribute OrganisationConfirmation told,
            Principal me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        changes.requireChanger(me.getName());
        try {
            Outcome outcome = changes.apply(told.file(), told.fingerprint(), told.reason(), me.getName());
            if (outcome.done()) {
                next.addFlashAttribute("told", DanishTexts.text("overview.organisation.done"));
                return "redirect:/organisation";
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("overtaken", true);
            return shown(outcome.preview(), told, List.of(), model);
        } catch (Refusal refusal) {
            return again(refusal, told, me, model, response);
        }
    }

    private String again(
            Refusal refusal, OrganisationConfirmation told, Principal me, Model model, HttpServletResponse response) {
        boolean reason =
                refusal.errors().stream().anyMatch(error -> error.field().equals("reason"));
        if (!reason) {
            return refused(refusal, model, response);
        }
        response.setStatus(PageErrors.status(refusal).value());
        return shown(changes.preview(told.file(), me.getName()), told, refusal.errors(), model);
    }

    private String refused(Refusal refusal, Model model, HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw refusal;
        }
        response.setStatus(PageErrors.status(refusal).value());
        String whole = PageErrors.whole(refusal);
        List<String> mistakes =
                refusal.errors().stream().map(FieldError::message).toList();
        return page(whole.isEmpty() ? mistakes : List.of(whole), model);
    }

    private String page(List<String> mistakes, Model model) {
        model.addAttribute("mistakes", mistakes);
        model.addAttribute(
                "latest", record.latest(LATEST).stream().map(this::line).toList());
        return "overview/organisation";
    }

    private String shown(Preview preview, OrganisationConfirmation told, List<FieldError> errors, Model model) {
        model.addAttribute("groups", ChangeGroup.of(preview.plan()));
        model.addAttribute("moves", MoveLine.of(preview.moves()));
        model.addAttribute("vacant", ChangeGroup.vacant());
        model.addAttribute("confirmation", told);
        model.addAttribute("fingerprint", preview.plan().fingerprint());
        model.addAttribute("wholeError", "");
        model.addAttribute("errors", PageErrors.byField(errors));
        model.addAttribute("takesEffect", DanishTime.longDay(preview.plan().takesEffect()));
        return "overview/organisation-preview";
    }

    private Line line(OrganisationRecord.Applied applied) {
        return new Line(
                DanishTime.moment(applied.at()),
                applied.by() == null ? DanishTexts.text("overview.organisation.start") : names.person(applied.by()),
                applied.fileName(),
                applied.reason(),
                applied.lines(),
                applied.movedTasks());
    }

    /** A file that was applied, as it is shown. */
    record Line(String at, String by, String file, String reason, List<String> lines, int movedTasks) {}
}
