package dk.direktionsbord.meeting.page;

import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The forms of meeting as lines of a list. */
@Component
class FormRows {
    private final MeetingForms forms;
    private final FormChoices choices;

    FormRows(MeetingForms forms, FormChoices choices) {
        this.forms = forms;
        this.choices = choices;
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

    List<FormRow> all() {
        return forms.all().stream().map(this::row).toList();
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
                        .map(choices::name)
                        .collect(Collectors.joining(", ")),
                choices.name(forms.chairRule(form)),
                fora.stream().anyMatch(Forum::mayDecide),
                DanishTexts.text("meeting.papers." + form.papers()));
    }
}
