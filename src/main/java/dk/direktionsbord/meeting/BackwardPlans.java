package dk.direktionsbord.meeting;

import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.meeting.PlannedStep.State;
import dk.direktionsbord.organisation.Centre;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.PoliticalBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Backward plans on the meetings that are planned (S91). */
@Component
public class BackwardPlans {
    private static final String DIREKTION = "DIREKTION_PART1";

    private final BackwardPlanning planning;
    private final Meetings meetings;
    private final MeetingTimetable timetable;
    private final Organisation organisation;

    public BackwardPlans(
            BackwardPlanning planning, Meetings meetings, MeetingTimetable timetable, Organisation organisation) {
        this.planning = planning;
        this.meetings = meetings;
        this.timetable = timetable;
        this.organisation = organisation;
    }

    /** The usual fora before a political body: direktionen, the centre's first committee, and the finance committee. */
    public List<String> usualRouteTo(String body, String centre) {
        List<String> route = new ArrayList<>(List.of(DIREKTION));
        if (isOfType(body, "COUNCIL")) {
            organisation.centre(centre).map(Centre::committees).stream()
                    .flatMap(List::stream)
                    .limit(1)
                    .forEach(route::add);
            organisation.politicalBodies().stream()
                    .filter(each -> each.type().equals("FINANCE_COMMITTEE") && !route.contains(each.id()))
                    .map(PoliticalBody::id)
                    .forEach(route::add);
        }
        return List.copyOf(route);
    }

    /**
     * The plan for a meeting of the target on the day.
     *
     * @param route the fora before it, in order; those that do not meet are left out
     * @param centre the centre the matter is of, or empty
     */
    public List<PlannedStep> to(String target, LocalDate day, List<String> route, String centre) {
        return plan(target, day, route, dates(day, centre));
    }

    /** The plan for having been through the whole route by the day; the last forum's meeting is on it or before. */
    public List<PlannedStep> doneBy(LocalDate day, List<String> route, String centre) {
        List<String> fora = route.stream().filter(this::meets).toList();
        if (fora.isEmpty()) {
            return List.of();
        }
        String target = fora.get(fora.size() - 1);
        Function<String, NavigableSet<LocalDate>> dates = dates(day, centre);
        LocalDate latest = dates.apply(target).floor(day);
        List<PlannedStep> steps = plan(target, latest == null ? day : latest, fora.subList(0, fora.size() - 1), dates);
        return latest == null ? withoutMeeting(steps, day, dates.apply(target)) : steps;
    }

    private List<PlannedStep> withoutMeeting(List<PlannedStep> steps, LocalDate day, NavigableSet<LocalDate> known) {
        List<PlannedStep> all = new ArrayList<>(steps);
        PlannedStep last = all.remove(all.size() - 1);
        boolean missed = !known.isEmpty() || day.isBefore(timetable.today());
        State state = missed ? State.MISSED : State.NOT_PLANNED;
        all.add(new PlannedStep(last.forum(), last.name(), null, day, day, state));
        return List.copyOf(all);
    }

    private List<PlannedStep> plan(
            String target, LocalDate day, List<String> route, Function<String, NavigableSet<LocalDate>> dates) {
        return planning
                .plan(target, day, stages(route.stream().filter(this::meets).toList()), dates)
                .stream()
                .map(step -> planned(step, dates))
                .toList();
    }

    /** Director's groups that follow each other discuss at the same time; all other fora come one after another. */
    private static List<List<String>> stages(List<String> route) {
        List<List<String>> stages = new ArrayList<>();
        boolean group = false;
        for (String forum : route) {
            if (!group || !Treatment.isDirectorsGroup(forum)) {
                stages.add(new ArrayList<>());
            }
            stages.get(stages.size() - 1).add(forum);
            group = Treatment.isDirectorsGroup(forum);
        }
        return stages;
    }

    private PlannedStep planned(BackwardStep step, Function<String, NavigableSet<LocalDate>> dates) {
        LocalDate today = timetable.today();
        boolean unknown = step.meetingOn() == null && dates.apply(step.forum()).isEmpty();
        boolean missed = unknown ? step.submitBy().isBefore(today) : step.isMissed(today);
        State inTime = unknown ? State.NOT_PLANNED : State.IN_TIME;
        return new PlannedStep(
                step.forum(),
                organisation.forum(step.forum()).map(Forum::name).orElse(step.forum()),
                step.meetingOn(),
                step.submitBy(),
                step.releaseBy(),
                missed ? State.MISSED : inTime);
    }

    /** Each forum's meetings around the day, asked once. */
    private Function<String, NavigableSet<LocalDate>> dates(LocalDate day, String centre) {
        Map<String, NavigableSet<LocalDate>> asked = new HashMap<>();
        return forum -> asked.computeIfAbsent(
                forum, each -> meetings.datesOf(each, centre, day.minusYears(1), day.plusYears(1)));
    }

    private boolean meets(String forum) {
        return organisation.forum(forum).filter(Forum::meeting).isPresent();
    }

    private boolean isOfType(String body, String type) {
        return organisation.politicalBodies().stream()
                .anyMatch(each -> each.id().equals(body) && each.type().equals(type));
    }
}
