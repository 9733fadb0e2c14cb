package dk.direktionsbord.meeting.page;

import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.ForumKind;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.MeetingPart;
import dk.direktionsbord.organisation.Papers;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a form of meeting from what was written and tells every mistake at once, each at its field (S154). */
final class FormReading {
    private static final Predicate<String> ID =
            java.util.regex.Pattern.compile("[A-Z][A-Z0-9_]{2,39}").asMatchPredicate();
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CADENCE = 366;
    private static final int MOST_DAYS = 5;
    private static final int MOST_ITEMS = 20;

    private final FormInput input;
    private final @Nullable MeetingForm before;
    private final MeetingForms forms;
    private final Set<String> groups;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<MeetingPart> parts = new ArrayList<>();
    private final List<Forum> fora = new ArrayList<>();

    FormReading(
            FormInput input, @Nullable MeetingForm before, MeetingForms forms, Set<String> groups, LocalDate today) {
        this.input = input;
        this.before = before;
        this.forms = forms;
        this.groups = groups;
        this.today = today;
    }

    /** A form without mistakes, and the fora that meet in its parts. */
    record Read(MeetingForm form, List<Forum> fora) {}

    /** @throws Refusal naming every field that is wrong */
    Read read(Predicate<String> taken) {
        String id = before == null ? newId(taken) : before.id();
        String name = input.value("name");
        check(!name.isEmpty() && name.length() <= LONGEST_NAME, "name", "meeting.form.error.name", LONGEST_NAME);
        ForumKind kind = choice(ForumKind.class, "kind");
        Papers papers = choice(Papers.class, "papers");
        Integer cadence = input.value("cadenceDays").isEmpty() ? null : number("cadenceDays", LONGEST_CADENCE);
        Integer days = number("days", MOST_DAYS);
        List<String> items = input.value("standingItems")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean brief = items.size() <= MOST_ITEMS && items.stream().allMatch(item -> item.length() <= LONGEST_NAME);
        check(brief, "standingItems", "meeting.form.error.items", MOST_ITEMS, LONGEST_NAME);
        check(groups.contains(input.value("chair")), "chair", "meeting.form.error.chair");
        LocalDate trial = trial();
        readParts(id, kind, days == null ? 1 : days);
        if (!errors.isEmpty() || kind == null || papers == null || days == null) {
            throw Refusal.fields(errors);
        }
        return new Read(new MeetingForm(id, name, kind, cadence, days, papers, items, trial, parts), fora);
    }

    private String newId(Predicate<String> taken) {
        String id = input.value("id");
        check(ID.test(id), "id", "meeting.form.error.id");
        check(!taken.test(id), "id", "meeting.form.error.taken");
        return id;
    }

    private <E extends Enum<E>> @Nullable E choice(Class<E> type, String field) {
        E chosen = Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.name().equals(input.value(field)))
                .findFirst()
                .orElse(null);
        boolean known = chosen != null && chosen != ForumKind.PERSON && chosen != ForumKind.POLITICAL;
        check(known, field, "meeting.form.error.choice");
        return chosen;
    }

    private @Nullable Integer number(String field, int most) {
        try {
            int number = Integer.parseInt(input.value(field));
            check(number >= 1 && number <= most, field, "meeting.form.error.number", most);
            return number;
        } catch (NumberFormatException noNumber) {
            check(false, field, "meeting.form.error.number", most);
            return null;
        }
    }

    private @Nullable LocalDate trial() {
        String text = input.value("trialUntil");
        if (text.isEmpty()) {
            return null;
        }
        LocalDate until = null;
        try {
            until = LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            check(false, "trialUntil", "meeting.form.error.trial");
        }
        boolean kept = before != null && until != null && until.equals(before.trialUntil());
        check(until == null || kept || !until.isBefore(today), "trialUntil", "meeting.form.error.trial");
        return until;
    }

    private void readParts(String id, @Nullable ForumKind kind, int days) {
        boolean several = input.parts().stream().filter(part -> !part.isEmpty()).count() > 1;
        LocalTime earliest = LocalTime.MIN;
        for (int row = 0; row < input.parts().size(); row++) {
            FormInput.PartInput part = input.parts().get(row);
            if (!part.isEmpty()) {
                earliest = readPart(id, kind, days, row, several, earliest);
            }
        }
        check(!fora.isEmpty(), "part0name", "meeting.form.error.parts");
    }

    private LocalTime readPart(
            String id, @Nullable ForumKind kind, int days, int row, boolean several, LocalTime earliest) {
        FormInput.PartInput part = input.parts().get(row);
        String at = "part" + row;
        String name = part.name().isEmpty() && !several ? input.value("name") : part.name();
        check(!name.isEmpty() && name.length() <= LONGEST_NAME, at + "name", "meeting.form.error.name", LONGEST_NAME);
        LocalTime from = time(part.startsAt(), at + "from");
        LocalTime to = time(part.endsAt(), at + "to");
        check(from == null || !from.isBefore(earliest), at + "from", "meeting.form.error.overlap");
        check(from == null || to == null || days > 1 || from.isBefore(to), at + "to", "meeting.error.time.order");
        boolean known = !part.participants().isEmpty()
                && groups.containsAll(part.participants())
                && !part.participants().contains(MeetingForms.ROTATION);
        check(known, at + "who", "meeting.form.error.participants");
        Forum old = before == null || row >= before.parts().size()
                ? null
                : forms.forumOf(before.parts().get(row));
        String forum = old != null ? old.id() : several ? id + "_PART" + (row + 1) : id;
        if (from != null && to != null) {
            parts.add(new MeetingPart(forum, from, to));
        }
        fora.add(new Forum(
                forum,
                name,
                kind == null ? ForumKind.AD_HOC : kind,
                old == null || old.meeting(),
                part.mayDecide(),
                old == null ? "forum-treatment" : old.process(),
                input.value("chair"),
                part.participants()));
        return to == null ? earliest : to;
    }

    private @Nullable LocalTime time(String text, String field) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException noTime) {
            check(false, field, "meeting.error.time");
            return null;
        }
    }

    private void check(boolean holds, String field, String key, Object... arguments) {
        if (!holds) {
            errors.add(new FieldError(field, DanishTexts.text(key, arguments)));
        }
    }
}
