package dk.direktionsbord.meeting.page;

import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.organisation.Forum;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final List<String> BODIES =
            List.of("direktion", "koncernledelse", "mayor", "municipal-director", "secretariat");

    private final MeetingForms forms;
    private final MeetingFormRegister register;
    private final Meetings meetings;
    private final Organisation organisation;
    private final Clock clock;

    FormsPage(
            MeetingForms forms,
            MeetingFormRegister register,
            Meetings meetings,
            Organisation organisation,
            Clock clock) {
        this.forms = forms;
        this.register = register;
        this.meetings = meetings;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A form as a line of the list. */
    record FormRow(
            String id,
            String name,
            List<Mark> marks,
            String cadence,
            String who,
            String chair,
            boolean decides,
            String papers) {}

    /** A group to choose, by its Danish name. */
    record Choice(String id, String name) {}

    @GetMapping("/moedeformer")
    String show(Principal me, Model model) {
        model.addAttribute("rows", forms.all().stream().map(this::row).toList());
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
            register.close(id, closingDay(form, text), me.getName());
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
            FormReading.Read read = new FormReading(input, before, forms, groups(), LocalDate.now(clock))
                    .read(id -> register.isKnown(id));
            register.keep(read.form(), read.fora(), me.getName());
            redirect.addFlashAttribute(
                    "told", DanishTexts.text("meeting.form.kept", read.form().name()));
            return "redirect:/moedeformer";
        } catch (Refusal refusal) {
            return page(before, input, Mistakes.of(refusal), model);
        }
    }

    private LocalDate closingDay(MeetingForm form, String text) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw Refusal.at("closeOn", "meeting.form.error.close");
        }
        if (day.isBefore(today)) {
            throw Refusal.at("closeOn", "meeting.form.error.close");
        }
        long planned = meetings.all(day, day.plusYears(10)).stream()
                .filter(meeting -> meeting.form().equals(form.id()) && meeting.isPlanned())
                .count();
        if (planned > 0) {
            throw Refusal.at("closeOn", "meeting.form.error.close.planned", planned);
        }
        return day;
    }

    private String page(@Nullable MeetingForm form, FormInput input, Mistakes mistakes, Model model) {
        mistakes.show(model);
        model.addAttribute("form", form);
        model.addAttribute("values", input.values());
        model.addAttribute("parts", input.rows());
        model.addAttribute("papers", Papers.values());
        model.addAttribute("kinds", List.of(ForumKind.STANDING, ForumKind.AD_HOC));
        model.addAttribute("chairs", chairs(input.value("chair")));
        model.addAttribute("participants", participants(input));
        return "meeting/form";
    }

    private List<Choice> chairs(String chosen) {
        Stream<String> directors = organisation.areas().stream().map(area -> "director." + area.id());
        return choices(Stream.of(
                        Stream.of(
                                MeetingForms.ROTATION,
                                MeetingForms.DIRECTOR_OF_CENTRE,
                                MeetingForms.CHEF_OF_CENTRE,
                                "municipal-director"),
                        directors,
                        Stream.of("secretariat"),
                        Stream.of(chosen).filter(rule -> !rule.isEmpty()))
                .flatMap(each -> each));
    }

    private List<Choice> participants(FormInput input) {
        Stream<String> groups = organisation.areas().stream().map(area -> "director-group." + area.id());
        return choices(Stream.of(
                        BODIES.stream(),
                        groups,
                        Stream.of(MeetingForms.DIRECTOR_OF_CENTRE, MeetingForms.CHEF_OF_CENTRE),
                        input.parts().stream().flatMap(part -> part.participants().stream()))
                .flatMap(each -> each));
    }

    private List<Choice> choices(Stream<String> ids) {
        Set<String> known = groups();
        return ids.distinct()
                .filter(known::contains)
                .map(id -> new Choice(id, name(id)))
                .toList();
    }

    private Set<String> groups() {
        return Stream.concat(
                        organisation.groups().stream(),
                        Stream.of(MeetingForms.ROTATION, MeetingForms.DIRECTOR_OF_CENTRE, MeetingForms.CHEF_OF_CENTRE))
                .collect(Collectors.toSet());
    }

    private String name(String rule) {
        return DanishTexts.has("meeting.rule." + rule)
                ? DanishTexts.text("meeting.rule." + rule)
                : organisation.groupName(rule);
    }

    private FormRow row(MeetingForm form) {
        List<Mark> marks = new ArrayList<>();
        marks.add(form.isStanding() ? Mark.standing() : Mark.adHoc());
        if (form.trialUntil() != null) {
            marks.add(Mark.trial(form.trialUntil()));
        }
        List<Forum> fora = form.parts().stream().map(forms::forumOf).toList();
        return new FormRow(
                form.id(),
                form.name(),
                marks,
                form.cadenceDays() == null
                        ? DanishTexts.text("meeting.form.as.needed")
                        : DanishTexts.text("meeting.form.every", form.cadenceDays()),
                fora.stream()
                        .flatMap(forum -> forum.participants().stream())
                        .distinct()
                        .map(this::name)
                        .collect(Collectors.joining(", ")),
                name(forms.chairRule(form)),
                fora.stream().anyMatch(Forum::mayDecide),
                DanishTexts.text("meeting.papers." + form.papers()));
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
