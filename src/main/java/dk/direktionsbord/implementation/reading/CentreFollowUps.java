package dk.direktionsbord.implementation.reading;

import dk.direktionsbord.implementation.CentreFollowUp;
import dk.direktionsbord.implementation.CentreState;
import dk.direktionsbord.implementation.ObjectionLine;
import dk.direktionsbord.implementation.ReminderLine;
import dk.direktionsbord.implementation.StatusLine;
import dk.direktionsbord.implementation.UnitFollowUp;
import dk.direktionsbord.implementation.course.FollowUpDates;
import dk.direktionsbord.implementation.reading.CentreLines.Lines;
import dk.direktionsbord.implementation.reading.CentreLines.UnitRow;
import dk.direktionsbord.implementation.reading.FollowUpQueries.CentreRow;
import dk.direktionsbord.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is known about centres' implementations: their own rows, and the lines that belong to them. */
@Component
class CentreFollowUps {
    private final CentreLines lines;
    private final Organisation organisation;
    private final FollowUpDates dates;

    CentreFollowUps(CentreLines lines, Organisation organisation, FollowUpDates dates) {
        this.lines = lines;
        this.organisation = organisation;
        this.dates = dates;
    }

    List<CentreFollowUp> from(List<CentreRow> rows) {
        Lines all = lines.of(rows.stream().map(CentreRow::id).toList());
        return rows.stream().map(row -> followUp(row, all)).toList();
    }

    private CentreFollowUp followUp(CentreRow row, Lines all) {
        List<UnitFollowUp> units = of(row.id(), all.units(), UnitRow::centreId).stream()
                .map(this::unit)
                .toList();
        CentreState state = stateOf(row, units);
        LocalDate deadline = state.done() ? null : row.deadline();
        return new CentreFollowUp(
                row.id(),
                row.matterId(),
                row.decisionId(),
                row.centre(),
                organisation.placeName(row.centre()),
                state,
                deadline,
                overdue(deadline),
                row.texts(),
                units,
                of(row.id(), all.statuses(), StatusLine::centreId).stream()
                        .findFirst()
                        .orElse(null),
                of(row.id(), all.objections(), ObjectionLine::centreId),
                of(row.id(), all.reminders(), ReminderLine::centreId));
    }

    private UnitFollowUp unit(UnitRow row) {
        String name = organisation.placeName(row.unit());
        return new UnitFollowUp(row.unit(), name, row.answer(), row.comment(), row.answeredBy(), row.answeredAt());
    }

    private int overdue(@Nullable LocalDate deadline) {
        return deadline == null ? 0 : dates.overdue(deadline);
    }

    private static CentreState stateOf(CentreRow row, List<UnitFollowUp> units) {
        boolean allConfirmed =
                row.state() == CentreState.CONFIRMING && units.stream().allMatch(UnitFollowUp::confirmed);
        return allConfirmed ? CentreState.CONFIRMED : row.state();
    }

    private static <T> List<T> of(UUID centre, List<T> lines, Function<T, UUID> centreOf) {
        return lines.stream()
                .filter(line -> centreOf.apply(line).equals(centre))
                .toList();
    }
}
