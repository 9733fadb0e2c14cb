package dk.direktionsbord.matter;

import dk.direktionsbord.kle.KlePlan;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a matter has to keep to be submitted, whichever way it comes in. Every broken rule is told at once. */
@Component
class MatterRules {
    /** A rule that looks at the matter alone: the field it belongs to, what is told, and when it is broken. */
    private record Rule(String field, String messageKey, Predicate<Matter> broken) {
        Optional<FieldError> check(Matter matter) {
            return broken.test(matter)
                    ? Optional.of(new FieldError(field, DanishTexts.text(messageKey)))
                    : Optional.empty();
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("title", "matter.title.missing", m -> m.text().title().isEmpty()),
            new Rule("title", "matter.title.tooLong", m -> m.text().title().length() > 120),
            new Rule(
                    "summary", "matter.summary.missing", m -> m.text().summary().isEmpty()),
            new Rule(
                    "summary", "matter.summary.tooLong", m -> m.text().summary().length() > 600),
            new Rule(
                    "valueForCitizens",
                    "matter.value.tooLong",
                    m -> m.text().valueForCitizens().length() > 300),
            new Rule(
                    "recommendation", "matter.recommendation.at", m -> !m.text().recommendationsBeginWithAt()),
            new Rule("recommendation", "matter.recommendation.missing", MatterRules::lacksRecommendation),
            new Rule("recommendation", "matter.recommendation.one", MatterRules::hasTooManyRecommendations),
            new Rule("funding", "matter.econ.missing", m -> m.text().finances().lackFunding()),
            new Rule(
                    "closedReason",
                    "matter.closed.reasonMissing",
                    m -> !m.open() && m.text().closedReason().isEmpty()),
            new Rule("recipient", "matter.recipient.missing", m -> m.facts().lacksRecipient()),
            new Rule("committees", "matter.committee.missing", m -> m.facts().lacksCommittee()));

    private final Organisation organisation;
    private final KlePlan plan;
    private final Clock clock;

    MatterRules(Organisation organisation, KlePlan plan, Clock clock) {
        this.organisation = organisation;
        this.plan = plan;
        this.clock = clock;
    }

    /** Checks a new matter, also that the person may submit for the centre. */
    List<FieldError> forSubmission(Matter matter) {
        return Stream.concat(ownCentre(matter).stream(), forCorrection(matter).stream())
                .toList();
    }

    /** Checks a matter that was sent back; it stays in its centre. */
    List<FieldError> forCorrection(Matter matter) {
        return Stream.of(
                        RULES.stream().map(rule -> rule.check(matter)),
                        places(matter, new KnownPlaces(organisation)),
                        Stream.of(deadline(matter), kle(matter)))
                .flatMap(checks -> checks)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<Optional<FieldError>> places(Matter matter, KnownPlaces known) {
        List<String> consequenceFor = matter.text().crossCuttingPerspective().stream()
                .map(CentreConsequence::centre)
                .toList();
        return Stream.of(
                known.centres("owningCentre", List.of(matter.owningCentre())),
                known.centres("affectedCentres", matter.facts().affectedCentres()),
                known.centres("crossCuttingPerspective", consequenceFor),
                known.committees("committees", matter.facts().committees()),
                known.hearings("hearings", matter.text().hearings()));
    }

    private Optional<FieldError> ownCentre(Matter matter) {
        List<String> groups = organisation.groupsOf(matter.submittedBy());
        return Submitters.maySubmit(groups, matter.owningCentre())
                ? Optional.empty()
                : Optional.of(new FieldError("owningCentre", DanishTexts.text("matter.centre.notYours")));
    }

    private Optional<FieldError> deadline(Matter matter) {
        LocalDate deadline = matter.text().deadline();
        return deadline == null || !deadline.isBefore(LocalDate.now(clock.withZone(Deadline.COPENHAGEN)))
                ? Optional.empty()
                : Optional.of(new FieldError("deadline", DanishTexts.text("matter.deadline.past")));
    }

    private Optional<FieldError> kle(Matter matter) {
        return plan.wrong(matter.text().kleMainGroup()).map(text -> new FieldError("kleMainGroup", text));
    }

    private static boolean lacksRecommendation(Matter matter) {
        return matter.type() != MatterType.DISCUSSION
                && matter.text().recommendation().isEmpty();
    }

    private static boolean hasTooManyRecommendations(Matter matter) {
        return matter.type() != MatterType.DECISION
                && matter.text().recommendation().size() > 1;
    }
}
