package dk.direktionsbord.matter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The matters on record. */
@Component
public class Matters {
    Matters() {}

    /** The matter, or a refusal when there is none. */
    public Matter get(UUID id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Matter> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Every matter, the newest first. */
    public List<MatterSummary> newest(int limit, int offset) {
        throw new UnsupportedOperationException();
    }

    /** Usernames of the people with a part in the matter: submitter, centre chef, director, and who contributes. */
    public Set<String> circle(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** A decision was made that the centres have to carry out. */
    public void markForImplementation(UUID id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Sends the matter back to the submitter with a reason.
     *
     * @param by username of the person who returns it
     */
    public void returnToSubmitter(UUID id, String reason, String by) {
        throw new UnsupportedOperationException();
    }
}
