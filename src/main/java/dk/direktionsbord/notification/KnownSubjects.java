package dk.direktionsbord.notification;

import dk.direktionsbord.notification.ToldSubjects.Told;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every room what a person may read, outside the pages, of its matters and meetings. */
@Component
public class KnownSubjects {
    private final ObjectProvider<ToldSubjects> rooms;

    public KnownSubjects(ObjectProvider<ToldSubjects> rooms) {
        this.rooms = rooms;
    }

    public Map<UUID, Told> toldTo(String person, Set<UUID> subjects) {
        Map<UUID, Told> told = new HashMap<>();
        rooms.forEach(room -> told.putAll(room.toldTo(person, subjects)));
        return told;
    }

    Optional<Told> toldTo(String person, UUID subject) {
        return Optional.ofNullable(toldTo(person, Set.of(subject)).get(subject));
    }
}
