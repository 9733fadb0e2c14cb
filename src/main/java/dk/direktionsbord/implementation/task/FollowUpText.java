package dk.direktionsbord.implementation.task;

import dk.direktionsbord.implementation.CentreFollowUp;
import dk.direktionsbord.implementation.DecisionFollowUp;
import dk.direktionsbord.implementation.ObjectionResult;
import dk.direktionsbord.implementation.StatusLine;
import dk.direktionsbord.implementation.UnitFollowUp;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells in Danish how a decision is carried out: centre by centre, unit by unit, and who lacks. */
final class FollowUpText {
    private FollowUpText() {}

    static String whole(DecisionFollowUp followUp) {
        Stream<String> centres = followUp.centres().stream().map(FollowUpText::centre);
        return Stream.concat(centres, Stream.of(lacking(followUp))).collect(Collectors.joining("\n\n"));
    }

    static String units(CentreFollowUp centre) {
        return centre.units().stream().map(FollowUpText::unit).collect(Collectors.joining("\n"));
    }

    private static String centre(CentreFollowUp centre) {
        String heading = text("centre", centre.centreName(), stateOf(centre));
        return Stream.of(heading, exemption(centre), status(centre), units(centre))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String stateOf(CentreFollowUp centre) {
        String state = DanishTexts.text("implementation.state." + centre.state());
        return centre.overdue() ? state + ", " + text("overdue", centre.overdueWorkingDays()) : state;
    }

    private static String exemption(CentreFollowUp centre) {
        return centre.objections().stream()
                .filter(objection -> objection.outcome() == ObjectionResult.EXEMPTED)
                .map(objection -> text("exempted", objection.answer()))
                .findFirst()
                .orElse("");
    }

    private static String status(CentreFollowUp centre) {
        StatusLine status = centre.lastStatus();
        if (status == null) {
            return "";
        }
        String colour = DanishTexts.text("implementation.status." + status.status());
        return text("status", status.comment() == null ? colour : colour + " – " + status.comment());
    }

    private static String unit(UnitFollowUp unit) {
        return text("unit", unit.unitName(), answer(unit));
    }

    private static String answer(UnitFollowUp unit) {
        if (unit.answer() == null) {
            return text("noAnswer");
        }
        return unit.confirmed() ? text("confirmed", day(unit.answeredAt())) : text("notYet", unit.comment());
    }

    private static String lacking(DecisionFollowUp followUp) {
        List<String> names = followUp.centres().stream()
                .flatMap(centre -> centre.lacking().stream())
                .toList();
        return names.isEmpty() ? text("nobodyLacks") : text("lacking", String.join(", ", names));
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : DanishDay.day(LocalDate.ofInstant(moment, Deadline.COPENHAGEN));
    }

    private static String text(String line, @Nullable Object... arguments) {
        return DanishTexts.text("implementation.line." + line, arguments);
    }
}
