package dk.direktionsbord.meeting.page;

import dk.direktionsbord.organisation.ForumKind;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingFormRegister;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Papers;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of meeting: everybody reads them, a process owner adds, alters, tries and closes them (S117, S154). */
@Controller
class FormsPage {
    private static final String PROCESS_OWNER = "process-owner";

    private final MeetingForms forms;
    private final MeetingFormRegister register;
    private final FormChoices choices;
    private final FormRows rows;
    private final FormClosing closing;
    private final Organisation organisation;
    private final Clock clock;

    FormsPage(
            MeetingForms forms,
            MeetingFormRegister register,
            FormChoices choices,
            FormRows rows,
            FormClosing closing,
            Organisation organisation,
            Clock clock) {
        this.forms = forms;
        this.register = register;
        this.choices = choices;
        this.rows = rows;
        this.closing = closing;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/moedeformer")
    String show(Principal me, Model model) {
        model.addAttribute("rows", rows.all());
        model.addAttribute("mayEdit", isProcessOwner(me));
        return "meeting/forms";
    }

    @GetMapping("/moedeformer/ny")
    String add(Principal me, Model model) {
        refuseOthers(me);
        return page(null, FormInput.empty(), Mistakes.NONE, model);
    }

    @GetMapping("/moedeformer/{id}")
    String edit(@PathVariable String id, Principal me, Model model) {
        refuseOthers(me);
        MeetingForm form = find(id);
        return page(form, FormInput.of(form, forms), Mistakes.NONE, model);
    }

    @PostMapping("/moedeformer/ny")
    String keepNew(
            @RequestParam MultiValueMap<String, String> sent, Principal me, Model model, RedirectAttributes redirect) {
        return keepForm(null, sent, me, model, redirect);
    }

    @PostMapping("/moedeformer/{id}")
    String keep(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Principal me,
            Model model,
            RedirectAttributes redirect) {
        return keepForm(find(id), sent, me, model, redirect);
    }

    @PostMapping("/moedeformer/{id}/luk")
    String close(
            @PathVariable String id,
            @RequestParam(name = "closeOn", defaultValue = "") String text,
            Principal me,
            Model model,
            RedirectAttributes redirect) {
        refuseOthers(me);
        MeetingForm form = find(id);
        try {
            register.close(id, closing.day(form, text), me.getName());
        } catch (Refusal refusal) {
            return page(form, FormInput.of(form, forms), Mistakes.of(refusal), model);
        }
        redirect.addFlashAttribute("told", DanishTexts.text("meeting.form.closed", form.name()));
        return "redirect:/moedeformer";
    }

    private String keepForm(
            @Nullable MeetingForm before,
            MultiValueMap<String, String> sent,
            Principal me,
            Model model,
            RedirectAttributes redirect) {
        refuseOthers(me);
        FormInput input = FormInput.of(sent);
        try {
            FormReading.Read read = new FormReading(input, before, forms, choices.groups(), LocalDate.now(clock))
                    .read(id -> register.isKnown(id));
            register.keep(read.form(), read.fora(), me.getName());
            redirect.addFlashAttribute(
                    "told", DanishTexts.text("meeting.form.kept", read.form().name()));
            return "redirect:/moedeformer";
        } catch (Refusal refusal) {
            return page(before, input, Mistakes.of(refusal), model);
        }
    }

    private String page(@Nullable MeetingForm form, FormInput input, Mistakes mistakes, Model model) {
        mistakes.show(model);
        model.addAttribute("form", form);
        model.addAttribute("values", input.values());
        model.addAttribute("parts", input.rows());
        model.addAttribute("papers", Papers.values());
        model.addAttribute("kinds", List.of(ForumKind.STANDING, ForumKind.AD_HOC));
        model.addAttribute("chairs", choices.chairs(input.value("chair")));
        model.addAttribute("participants", choices.participants(input));
        return "meeting/form";
    }

    private MeetingForm find(String id) {
        return forms.find(id).orElseThrow(() -> Refusal.notFound("meeting.error.form"));
    }

    private boolean isProcessOwner(Principal me) {
        return organisation.membersOf(PROCESS_OWNER).contains(me.getName());
    }

    private void refuseOthers(Principal me) {
        if (!isProcessOwner(me)) {
            throw Refusal.forbidden("meeting.form.error.owner");
        }
    }
}
