package dk.direktionsbord.meeting.page;

import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.MeetingPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/**
 * What a process owner has written about a form of meeting, as it was written.
 *
 * @param parts one for each row of the page; a row with nothing in it is no part
 */
record FormInput(Map<String, String> values, List<PartInput> parts) {
    static final int MOST_PARTS = 4;
    private static final List<String> FIELDS =
            List.of("id", "name", "kind", "cadenceDays", "days", "papers", "chair", "standingItems", "trialUntil");

    /** A row of the page. */
    record PartInput(String name, String startsAt, String endsAt, boolean mayDecide, List<String> participants) {
        static final PartInput EMPTY = new PartInput("", "", "", false, List.of());

        boolean isEmpty() {
            return name.isEmpty() && startsAt.isEmpty() && endsAt.isEmpty() && participants.isEmpty();
        }
    }

    static FormInput of(MultiValueMap<String, String> sent) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(field -> values.put(field, text(sent, field)));
        List<PartInput> parts = new ArrayList<>();
        for (int row = 0; row < MOST_PARTS && sent.containsKey("part" + row + "name"); row++) {
            String at = "part" + row;
            parts.add(new PartInput(
                    text(sent, at + "name"),
                    text(sent, at + "from"),
                    text(sent, at + "to"),
                    sent.containsKey(at + "decides"),
                    sent.getOrDefault(at + "who", List.of())));
        }
        return new FormInput(values, parts);
    }

    static FormInput of(MeetingForm form, MeetingForms forms) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", form.id());
        values.put("name", form.name());
        values.put("kind", form.kind().name());
        values.put("cadenceDays", form.cadenceDays() == null ? "" : String.valueOf(form.cadenceDays()));
        values.put("days", String.valueOf(form.days()));
        values.put("papers", form.papers().name());
        values.put("chair", forms.chairRule(form));
        values.put("standingItems", String.join("\n", form.standingItems()));
        values.put(
                "trialUntil", form.trialUntil() == null ? "" : form.trialUntil().toString());
        return new FormInput(
                values, form.parts().stream().map(part -> partOf(part, forms)).toList());
    }

    static FormInput empty() {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(field -> values.put(field, ""));
        values.put("days", "1");
        return new FormInput(values, List.of(PartInput.EMPTY));
    }

    /** The rows to show: one more than there are, so that a part can be added. */
    List<PartInput> rows() {
        List<PartInput> rows = new ArrayList<>(parts);
        if (rows.size() < MOST_PARTS
                && (rows.isEmpty() || !rows.get(rows.size() - 1).isEmpty())) {
            rows.add(PartInput.EMPTY);
        }
        return rows;
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    private static PartInput partOf(MeetingPart part, MeetingForms forms) {
        Forum forum = forms.forumOf(part);
        return new PartInput(
                forum.name(),
                part.startsAt().toString(),
                part.endsAt().toString(),
                forum.mayDecide(),
                forum.participants());
    }

    private static String text(MultiValueMap<String, String> sent, String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip().replace("\r\n", "\n");
    }
}
