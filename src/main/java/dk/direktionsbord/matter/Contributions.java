package dk.direktionsbord.matter;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The contributions, hearings and MED discussions on record. */
@Component
public class Contributions {
    Contributions() {}

    /** Every contribution to a matter, the first asked first. */
    public List<Contribution> of(UUID matterId) {
        throw new UnsupportedOperationException();
    }
}
