package dk.direktionsbord.matter;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The recommendations on record. */
@Component
public class Routings {
    Routings() {}

    /** The newest recommendation for a matter. */
    public Optional<RoutingRecord> latest(UUID matterId) {
        throw new UnsupportedOperationException();
    }
}
