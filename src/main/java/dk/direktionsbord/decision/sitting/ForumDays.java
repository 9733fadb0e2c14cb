package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.decision.OutcomeWording;
import dk.direktionsbord.decision.PlannedSittings;
import dk.direktionsbord.decision.PlannedSittings.Planned;
import dk.direktionsbord.decision.sitting.Chairs.Rule;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.OncePerTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The days a treatment may be placed on: those of its forum's planned meetings, where it has any. */
@Component
public class ForumDays {
    private static final int TOLD = 4;

    private final OncePerTransaction<Place, List<Planned>> known = new OncePerTransaction<>(this::read);
    private final ObjectProvider<PlannedSittings> planned;
    private final Chairs chairs;
    private final Matters matters;

    ForumDays(ObjectProvider<PlannedSittings> planned, Chairs chairs, Matters matters) {
        this.planned = planned;
        this.chairs = chairs;
        this.matters = matters;
    }

    /** Where meetings are held: a forum, and the centre it belongs to when it has one for each. */
    private record Place(String forum, String centre) {}

    /** The next planned meeting that is still open for items, to suggest. */
    public Optional<LocalDate> next(Treatment treatment) {
        return nextFrom(LocalDate.MIN, treatment);
    }

    /** As above, on the day or later. */
    Optional<LocalDate> nextFrom(LocalDate earliest, Treatment treatment) {
        return ahead(treatment)
                .filter(meeting -> !meeting.closed() && !meeting.day().isBefore(earliest))
                .map(Planned::day)
                .findFirst();
    }

    /** The planned meetings whose agenda is closed, so that an item needs the chair's leave. */
    List<LocalDate> closed(Treatment treatment) {
        return ahead(treatment).filter(Planned::closed).map(Planned::day).toList();
    }

    List<FieldError> mistakesIn(String field, LocalDate date, Treatment treatment) {
        List<LocalDate> days = ahead(treatment).map(Planned::day).toList();
        if (days.isEmpty() || days.contains(date)) {
            return List.of();
        }
        String coming = days.stream().limit(TOLD).map(OutcomeWording::date).collect(Collectors.joining(", "));
        return List.of(new FieldError(
                field, DanishTexts.text("decision.sitting.notPlanned", OutcomeWording.date(date), coming)));
    }

    /** The meeting planned on the day, with its chair. */
    Optional<Planned> on(LocalDate day, Treatment treatment) {
        return ahead(treatment).filter(meeting -> meeting.day().equals(day)).findFirst();
    }

    private Stream<Planned> ahead(Treatment treatment) {
        return known.get(new Place(treatment.forum(), ownerOf(treatment))).stream();
    }

    private List<Planned> read(Place place) {
        return planned.stream()
                .flatMap(source -> source.ahead(place.forum(), place.centre()).stream())
                .toList();
    }

    private String ownerOf(Treatment treatment) {
        Rule rule = chairs.ruleFor(treatment.forum());
        return rule.followsOwner() ? matters.get(treatment.matterId()).owningCentre() : "";
    }
}
