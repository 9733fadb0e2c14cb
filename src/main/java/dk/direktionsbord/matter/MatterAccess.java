package dk.direktionsbord.matter;

import static java.util.stream.Collectors.toMap;

import dk.direktionsbord.access.Access;
import dk.direktionsbord.access.Reader;
import dk.direktionsbord.access.Subject;
import dk.direktionsbord.access.Verdict;
import dk.direktionsbord.access.Visibility;
import dk.direktionsbord.access.audit.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks {@code access} what a person sees of matters: the one way in for pages, lists and machines alike. */
@Component
public class MatterAccess {
    private final MatterSubjects subjects;
    private final List<PartSource> parts;
    private final Access access;

    MatterAccess(MatterSubjects subjects, List<PartSource> parts, Access access) {
        this.subjects = subjects;
        this.parts = parts;
        this.access = access;
    }

    /** What the person sees of a matter; nothing of one that does not exist. */
    public Sighting of(String username, UUID matterId) {
        Sighting sighting = of(username, Set.of(matterId)).getOrDefault(matterId, Sighting.NONE);
        Passage.current().ifPresent(passage -> passage.sighted(matterId.toString(), sighting.name()));
        return sighting;
    }

    /** What the person sees of each of the matters. */
    public Map<UUID, Sighting> of(String username, Set<UUID> matters) {
        Reader reader = access.reader(username);
        Set<UUID> own = ownPartsOf(username, matters);
        return subjects.of(matters).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, found -> sighting(reader, found.getValue(), own.contains(found.getKey()))));
    }

    /** Whether the person sees what is closed on the matter, also when the matter itself is open. */
    public boolean seesClosedParts(String username, UUID matterId) {
        Set<UUID> one = Set.of(matterId);
        boolean hasPart = ownPartsOf(username, one).contains(matterId);
        return subjects.of(one).values().stream()
                .map(matter -> matter.subject(false, username, hasPart))
                .anyMatch(subject -> access.maySee(username, subject).visibility() == Visibility.FULL);
    }

    private Set<UUID> ownPartsOf(String username, Set<UUID> matters) {
        Set<UUID> own = new HashSet<>();
        parts.forEach(source -> own.addAll(source.partsOf(username, matters)));
        return own;
    }

    private Sighting sighting(Reader reader, MatterSubject matter, boolean hasPart) {
        Verdict verdict = access.maySee(reader, matter.subject(matter.open(), reader.username(), hasPart));
        return switch (verdict.visibility()) {
            case FULL -> Sighting.FULL;
            case SUMMARY -> Sighting.SUMMARY;
            case NONE -> withheld(reader, matter);
        };
    }

    private Sighting withheld(Reader reader, MatterSubject matter) {
        if (matter.recused().contains(reader.username())) {
            return Sighting.RECUSED;
        }
        return matter.open() ? Sighting.NONE : ofClosed(reader, matter);
    }

    private Sighting ofClosed(Reader reader, MatterSubject matter) {
        Subject ifOpen = matter.subject(true, reader.username(), false);
        return access.maySee(reader, ifOpen).known() ? Sighting.NEUTRAL : Sighting.NONE;
    }
}
