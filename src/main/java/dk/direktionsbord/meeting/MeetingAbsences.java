package dk.direktionsbord.meeting;

import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away from a meeting, said before it is held, and who comes instead; an absent chair swaps turns (C9). */
@Service
public class MeetingAbsences {
    private static final int LONGEST_REASON = 500;

    private final AbsenceTable table;
    private final MeetingTable meetings;
    private final MeetingSight sight;
    private final MeetingForms forms;
    private final ChairTurns turns;
    private final Organisation organisation;

    MeetingAbsences(
            AbsenceTable table,
            MeetingTable meetings,
            MeetingSight sight,
            MeetingForms forms,
            ChairTurns turns,
            Organisation organisation) {
        this.table = table;
        this.meetings = meetings;
        this.sight = sight;
        this.forms = forms;
        this.turns = turns;
        this.organisation = organisation;
    }

    public List<Absence> of(UUID meeting) {
        return table.of(meeting);
    }

    /** Whom the person stands in for, meeting by meeting. */
    Map<UUID, Set<String>> stoodInBy(String person) {
        return table.stoodInBy(person);
    }

    /** Those whose absence the person may report: oneself, and for the secretariat everybody who takes part. */
    public List<String> reportable(Meeting meeting, String by) {
        List<String> participants = participants(meeting);
        return sight.isSecretariat(by)
                ? participants
                : participants.stream().filter(by::equals).toList();
    }

    /** Reports an absence; refuses with every mistake at its field. */
    @Transactional
    public void report(UUID id, NewAbsence absence, String by) {
        Meeting meeting = planned(id, by);
        String person = absence.person() == null || absence.person().isBlank() ? by : absence.person();
        String standIn = absence.standIn() == null || absence.standIn().isBlank() ? null : absence.standIn();
        String reason = absence.reason() == null ? "" : absence.reason().strip();
        List<FieldError> errors = mistakes(meeting, person, standIn, reason, by);
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
        if (!table.insert(id, person, standIn, reason, by)) {
            throw Refusal.at("person", "meeting.absence.twice", organisation.nameOf(person));
        }
        String why = DanishTexts.text("meeting.absence.away", organisation.nameOf(person), reason);
        if (turns.rotate(meeting)) {
            turns.takeAnew(meeting, why, by);
        } else if (person.equals(meeting.chair()) && standIn != null) {
            String turn = DanishTexts.text("meeting.chair.standIn", organisation.nameOf(person));
            turns.give(meeting, standIn, turn, why, by);
        }
    }

    /** The person comes after all; the chair's turn goes back. */
    @Transactional
    public void withdraw(UUID id, String person, String by) {
        Meeting meeting = planned(id, by);
        if (!reportable(meeting, by).contains(person)) {
            throw Refusal.forbidden("meeting.absence.notYours");
        }
        if (!table.withdraw(id, person, by)) {
            throw Refusal.conflict("meeting.absence.none");
        }
        String why = DanishTexts.text("meeting.absence.back", organisation.nameOf(person));
        MeetingTurns.Turn always = turns.always(meeting);
        if (turns.rotate(meeting)) {
            turns.takeAnew(meeting, why, by);
        } else if (person.equals(always.username())) {
            turns.give(meeting, person, always.reason(), why, by);
        }
    }

    private Meeting planned(UUID id, String by) {
        Meeting meeting = meetings.lock(id)
                .filter(found -> sight.seen(found, by).isPresent())
                .orElseThrow(() -> Refusal.notFound("meeting.error.hidden"));
        if (!meeting.isPlanned()) {
            throw Refusal.conflict("meeting.error.not.planned");
        }
        return meeting;
    }

    private List<FieldError> mistakes(
            Meeting meeting, String person, @Nullable String standIn, String reason, String by) {
        List<FieldError> errors = new ArrayList<>();
        List<String> participants = participants(meeting);
        check(participants.contains(person), "person", "meeting.absence.person", errors);
        check(person.equals(by) || sight.isSecretariat(by), "person", "meeting.absence.notYours", errors);
        boolean known = standIn == null || organisation.person(standIn).isPresent() && !standIn.equals(person);
        check(known, "standIn", "meeting.absence.standIn", errors);
        boolean chairs = person.equals(meeting.chair()) && !turns.rotate(meeting);
        boolean chaired = standIn != null && participants.contains(standIn);
        check(!chairs || chaired, "standIn", "meeting.absence.chair", errors);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            errors.add(new FieldError("reason", DanishTexts.text("meeting.error.reason", LONGEST_REASON)));
        }
        return errors;
    }

    private static void check(boolean holds, String field, String key, List<FieldError> errors) {
        if (!holds && errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FieldError(field, DanishTexts.text(key)));
        }
    }

    private List<String> participants(Meeting meeting) {
        return forms.find(meeting.form())
                .map(form -> forms.participants(form, meeting.scope()))
                .orElse(List.of());
    }
}
