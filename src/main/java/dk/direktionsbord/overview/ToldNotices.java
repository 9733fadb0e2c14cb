package dk.direktionsbord.overview;

import static java.util.stream.Collectors.toSet;

import dk.direktionsbord.decision.Cooperations;
import dk.direktionsbord.decision.Cooperations.Told;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterAccess;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Sighting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a director was told of lately, as far as the director may still see it. */
@Component
class ToldNotices {
    static final Duration SHOWN = Duration.ofDays(30);

    private final Cooperations cooperations;
    private final Matters matters;
    private final MatterAccess access;
    private final Clock clock;

    ToldNotices(Cooperations cooperations, Matters matters, MatterAccess access, Clock clock) {
        this.cooperations = cooperations;
        this.matters = matters;
        this.access = access;
        this.clock = clock;
    }

    List<ToldNotice> of(String username) {
        List<Told> told = cooperations.toldTo(username, clock.instant().minus(SHOWN));
        if (told.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = told.stream().map(Told::matterId).collect(toSet());
        Map<UUID, Matter> known = matters.byId(ids);
        Map<UUID, Sighting> seen = access.of(username, ids);
        return told.stream()
                .filter(each ->
                        seen.getOrDefault(each.matterId(), Sighting.NONE).named())
                .flatMap(each ->
                        Optional.ofNullable(known.get(each.matterId())).map(matter -> notice(matter, each)).stream())
                .toList();
    }

    private static ToldNotice notice(Matter matter, Told told) {
        return new ToldNotice(
                matter.matterNumber(),
                matter.text().title(),
                "/sager/" + matter.id(),
                DanishTime.day(DanishTime.dayOf(told.toldAt())));
    }
}
