package dk.direktionsbord.meeting;

import dk.direktionsbord.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Plans backward from the meeting of a council or committee (S91): the latest meeting of each forum before it that leaves
 * time to submit to the next one. Deadlines count in working days (agenda-item rule 7).
 */
@Component
public class BackwardPlanning {
    private final WorkingDays workingDays;
    private final MeetingSettings settings;

    public BackwardPlanning(WorkingDays workingDays, MeetingSettings settings) {
        this.workingDays = workingDays;
        this.settings = settings;
    }

    /**
     * The steps in the order of the route, the last being the target itself.
     *
     * @param target the forum to end in, and the date of its meeting
     * @param stages the fora before it, in order; those of a stage treat the matter side by side (S169)
     * @param datesOf dates on which a forum meets
     */
    public List<BackwardStep> plan(
            String target,
            LocalDate date,
            List<List<String>> stages,
            Function<String, NavigableSet<LocalDate>> datesOf) {
        List<BackwardStep> steps = new ArrayList<>(List.of(step(target, date)));
        LocalDate latest = steps.get(0).submitBy();
        for (int index = stages.size() - 1; index >= 0; index--) {
            LocalDate bound = latest;
            List<BackwardStep> stage = stages.get(index).stream()
                    .map(forum -> before(forum, bound, datesOf))
                    .toList();
            steps.addAll(0, stage);
            latest = stage.stream()
                    .map(BackwardStep::submitBy)
                    .min(Comparator.naturalOrder())
                    .orElse(bound);
        }
        return List.copyOf(steps);
    }

    private BackwardStep before(String forum, LocalDate latest, Function<String, NavigableSet<LocalDate>> datesOf) {
        LocalDate meeting = datesOf.apply(forum).floor(latest);
        return meeting == null ? new BackwardStep(forum, null, latest, latest) : step(forum, meeting);
    }

    private BackwardStep step(String forum, LocalDate meeting) {
        return new BackwardStep(
                forum,
                meeting,
                workingDays.minus(meeting, settings.submissionWorkingDays()),
                workingDays.minus(meeting, settings.releaseWorkingDays()));
    }
}
