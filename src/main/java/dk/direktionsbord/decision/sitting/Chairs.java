package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.decision.PlannedSittings.Planned;
import dk.direktionsbord.organisation.ChairRotation;
import dk.direktionsbord.organisation.DirectorArea;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DecisionTables;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who chairs a forum, by the decision table {@code meeting-chair} (C9, S125, S162). */
@Component
public class Chairs {
    private static final String TABLE = "meeting-chair";
    private static final String ROTATION = "rotation-of-directors";
    private static final String OF_OWNER = "-of-owner";

    private final DecisionTables tables;
    private final Organisation organisation;

    Chairs(DecisionTables tables, Organisation organisation) {
        this.tables = tables;
        this.organisation = organisation;
    }

    /**
     * What the table says about a forum.
     *
     * @param name a group, or how to find one
     * @param reason in Danish why
     */
    record Rule(String name, String reason) {
        boolean rotates() {
            return name.equals(ROTATION);
        }

        /** Whether the forum is another one for each owning centre, so that its sittings are kept apart. */
        boolean followsOwner() {
            return name.endsWith(OF_OWNER);
        }
    }

    /** The group that chairs, and in Danish why. */
    record Chair(String group, String reason) {}

    Rule ruleFor(String forum) {
        DecisionTables.Match match =
                tables.evaluate(TABLE, Map.of("forum", forum)).only();
        return new Rule(match.text("chairRule"), match.reason());
    }

    /** The chair of a sitting, where {@code sequence} counts the sittings before it. */
    Chair chairOf(Rule rule, String owningCentre, int sequence) {
        if (!rule.rotates()) {
            return new Chair(groupFor(rule, owningCentre), rule.reason());
        }
        ChairRotation.Chair turn = rotation().chairFor(sequence, Set.of());
        return new Chair(groupOf(turn.username()), rule.reason() + " " + turn.reason() + ".");
    }

    /** The chair a planned meeting names, where the directors take turns. */
    Optional<Chair> planned(Rule rule, Planned meeting) {
        return Optional.ofNullable(meeting.chair())
                .filter(chair -> rule.rotates())
                .map(chair -> new Chair(groupOf(chair), rule.reason() + " " + meeting.chairReason() + "."));
    }

    /** The group that chairs or decides where there is no sitting; never a vacant one. */
    public String groupWithoutSitting(String forum, String owningCentre) {
        Rule rule = ruleFor(forum);
        return rule.rotates() ? "director" : groupFor(rule, owningCentre);
    }

    private String groupFor(Rule rule, String owningCentre) {
        String group =
                switch (rule.name()) {
                    case "director-of-owner" ->
                        "director." + organisation.areaOf(owningCentre).id();
                    case "centre-chef-of-owner" -> "centre-chef." + owningCentre;
                    default -> rule.name();
                };
        return organisation.responsibleFor(group);
    }

    private ChairRotation rotation() {
        List<String> directors = organisation.areas().stream()
                .map(DirectorArea::director)
                .filter(Objects::nonNull)
                .toList();
        return new ChairRotation(directors);
    }

    private String groupOf(String director) {
        return organisation.areas().stream()
                .filter(area -> director.equals(area.director()))
                .map(area -> "director." + area.id())
                .findFirst()
                .orElseThrow();
    }
}
