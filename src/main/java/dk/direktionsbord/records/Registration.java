package dk.direktionsbord.records;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the journal says of something released (L-JOU-1), as it was when it was registered.
 *
 * @param parties who it is from and to, by name
 * @param kle number of KL's subject plan; empty when none is known
 * @param open whether it may be read as widely as an open matter
 * @param matter the matter it belongs to; null for a meeting's papers
 * @param retention null for what was registered before it was chosen
 */
public record Registration(
        String description,
        List<String> parties,
        String kle,
        boolean open,
        @Nullable UUID matter,
        @Nullable Retention retention) {
    public Registration {
        parties = List.copyOf(parties);
    }

    /** For somebody who may not read the matter it belongs to. */
    Registration neutral(String description) {
        return new Registration(description, List.of(), "", open, null, retention);
    }
}
