package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.ForumKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What must be known when a matter goes somewhere else, or comes again. */
final class RouteRules {
    static final OutcomeRule POSTPONED_TO_WORKING_DAY = new OutcomeRule(
            "a postponed item has a working day to come back on",
            "agenda-item rules 5",
            c -> Mistakes.when(
                    c.has(Outcome.POSTPONED) && !isComingWorkingDay(c), "postponedTo", "decision.postponedTo"));

    static final OutcomeRule FORWARDED_TO_OTHER_FORUM = new OutcomeRule(
            "an item is forwarded to another administrative forum",
            "C10, peers 10",
            c -> Mistakes.when(c.has(Outcome.FORWARDED) && !isOtherForum(c), "forwardTo", "decision.forwardTo"));

    static final List<OutcomeRule> ALL = List.of(POSTPONED_TO_WORKING_DAY, FORWARDED_TO_OTHER_FORUM);

    private RouteRules() {}

    private static boolean isComingWorkingDay(OutcomeCase c) {
        LocalDate day = c.conclusion().postponedTo();
        return day != null
                && !day.isBefore(c.today())
                && c.surroundings().workingDay().test(day);
    }

    private static boolean isOtherForum(OutcomeCase c) {
        return Optional.ofNullable(c.conclusion().forwardTo())
                .filter(forum -> !forum.equals(c.treatment().forum()))
                .flatMap(c.surroundings().fora()::find)
                .filter(RouteRules::isAdministrative)
                .isPresent();
    }

    private static boolean isAdministrative(Forum forum) {
        return forum.kind() != ForumKind.POLITICAL && !forum.id().equals("MAYOR_URGENT_DECISION");
    }
}
