package dk.direktionsbord.matter;

import dk.direktionsbord.matter.LatestDates.LatestDate;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The plan back from a matter's deadline in words: told when the matter is created, with a warning when it is missed (S91). */
@Component
public class DeadlinePlan {
    private final ObjectProvider<LatestDates> dates;
    private final MatterLog log;

    DeadlinePlan(ObjectProvider<LatestDates> dates, MatterLog log) {
        this.dates = dates;
        this.log = log;
    }

    /** For a form: a warning when there is one, and a line for each forum; empty without a deadline. */
    public String text(Matter matter) {
        List<LatestDate> plan = of(matter);
        if (plan.isEmpty()) {
            return "";
        }
        String lines = plan.stream().map(step -> "- " + line(step)).collect(Collectors.joining("\n"));
        return isMissed(plan) ? "**" + warning(matter, plan) + "**\n\n" + lines : lines;
    }

    /** Notes the plan as it is now. */
    void note(Matter matter, String by) {
        List<LatestDate> plan = of(matter);
        if (!plan.isEmpty()) {
            String lines = plan.stream().map(DeadlinePlan::line).collect(Collectors.joining("; "));
            log.note(matter.id(), by, "matter.log.plan", DanishDay.day(deadline(matter)), lines);
        }
    }

    private List<LatestDate> of(Matter matter) {
        return matter.text().deadline() == null
                ? List.of()
                : dates.stream().flatMap(source -> source.of(matter).stream()).toList();
    }

    private static boolean isMissed(List<LatestDate> plan) {
        return plan.stream().anyMatch(LatestDate::missed);
    }

    private static String warning(Matter matter, List<LatestDate> plan) {
        String missed =
                plan.stream().filter(LatestDate::missed).map(LatestDate::forum).collect(Collectors.joining(", "));
        return DanishTexts.text("matter.plan.warning", DanishDay.day(deadline(matter)), missed);
    }

    private static String line(LatestDate step) {
        LocalDate meeting = step.meetingOn();
        String submit = DanishDay.day(step.submitBy());
        if (step.missed()) {
            return DanishTexts.text("matter.plan.missed", step.forum(), submit);
        }
        return meeting == null
                ? DanishTexts.text("matter.plan.unknown", step.forum(), submit)
                : DanishTexts.text("matter.plan.meeting", step.forum(), DanishDay.day(meeting), submit);
    }

    private static LocalDate deadline(Matter matter) {
        return Objects.requireNonNull(matter.text().deadline());
    }
}
