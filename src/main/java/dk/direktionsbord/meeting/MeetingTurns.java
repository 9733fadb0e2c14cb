package dk.direktionsbord.meeting;

import dk.direktionsbord.organisation.ChairRotation;
import dk.direktionsbord.organisation.DirectorArea;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who chairs a meeting (C9): the directors by turn, or whoever holds the position that always does. */
@Component
class MeetingTurns {
    private final MeetingForms forms;
    private final Organisation organisation;

    MeetingTurns(MeetingForms forms, Organisation organisation) {
        this.forms = forms;
        this.organisation = organisation;
    }

    record Turn(@Nullable String username, String reason) {}

    boolean rotates(MeetingForm form) {
        return forms.chairRule(form).equals(MeetingForms.ROTATION);
    }

    /** The chair of meeting {@code number} of a series, counted from 0, when nobody is away. */
    Turn of(MeetingForm form, String scope, int number) {
        return of(form, scope, number, List.of());
    }

    /** As above, where those who are away swap turns: {@code absences} has them meeting by meeting from 0. */
    Turn of(MeetingForm form, String scope, int number, List<Set<String>> absences) {
        if (rotates(form)) {
            return byTurn(number, absences);
        }
        String group = forms.chairGroup(form, scope);
        if (group == null) {
            return new Turn(null, DanishTexts.text("meeting.chair.none"));
        }
        String reason = DanishTexts.text("meeting.chair.always", organisation.groupName(group));
        return new Turn(organisation.membersOf(group).stream().findFirst().orElse(null), reason);
    }

    private Turn byTurn(int number, List<Set<String>> absences) {
        List<String> directors = organisation.areas().stream()
                .map(DirectorArea::director)
                .filter(Objects::nonNull)
                .toList();
        if (directors.isEmpty()) {
            return new Turn(null, DanishTexts.text("meeting.chair.none"));
        }
        ChairRotation.Chair chair = new ChairRotation(directors).chairFor(number, absences);
        return new Turn(chair.username(), chair.reason());
    }
}
