package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.access.Recusal;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What minutes tell of decisions about somebody's habilitet in a matter that were changed since the matter was on a meeting
 * last (L-INH-7). The reason stands on the matter.
 */
@Component
class ChangedRecusals {
    private final Recusals recusals;
    private final Organisation organisation;
    private final JdbcClient jdbc;

    ChangedRecusals(Recusals recusals, Organisation organisation, JdbcClient jdbc) {
        this.recusals = recusals;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    List<String> of(UUID matter, Meeting meeting) {
        List<Recusal> decided = recusals.of(matter);
        if (decided.stream().allMatch(Recusal::stands)) {
            return List.of();
        }
        var byId = decided.stream().collect(Collectors.toMap(Recusal::id, Function.identity()));
        LocalDate before = earlier(matter, meeting);
        return decided.stream()
                .filter(change -> change.replaces() != null && !dayOf(change).isBefore(before))
                .map(change -> line(Objects.requireNonNull(byId.get(change.replaces())), change))
                .toList();
    }

    private String line(Recusal earlier, Recusal change) {
        return DanishTexts.text(
                "meeting.item.recusalChanged",
                organisation.nameOf(change.person()),
                DanishDay.day(dayOf(change)),
                Objects.requireNonNull(earlier.outcome()).danish(),
                Objects.requireNonNull(change.outcome()).danish());
    }

    private static LocalDate dayOf(Recusal change) {
        return LocalDate.ofInstant(Objects.requireNonNull(change.decidedAt()), Deadline.COPENHAGEN);
    }

    /** The day of the meeting before this one that had the matter. */
    private LocalDate earlier(UUID matter, Meeting meeting) {
        @Nullable
        LocalDate day = jdbc.sql(
                        """
                        select max(m.held_on) from agenda_item i join meeting m on m.id = i.meeting
                        where i.matter = ? and i.removed_at is null and m.held_on < ?
                        """)
                .params(matter, meeting.heldOn())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
        return day == null ? LocalDate.EPOCH : day;
    }
}
