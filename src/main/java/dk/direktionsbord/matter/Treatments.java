package dk.direktionsbord.matter;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The treatments on record, in the order of the route. */
@Component
public class Treatments {
    Treatments() {}

    /** The treatment, or a refusal when there is none. */
    public Treatment get(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Every treatment of a matter, by position. */
    public List<Treatment> of(UUID matterId) {
        throw new UnsupportedOperationException();
    }

    /** Lays out the recommended route; what is left of an earlier route is cancelled. */
    public List<Treatment> planRecommended(UUID matterId) {
        throw new UnsupportedOperationException();
    }

    /** Lays out a route through the forum a director chose, and on to the political bodies the matter needs (C3). */
    public List<Treatment> planThrough(UUID matterId, String forum) {
        throw new UnsupportedOperationException();
    }

    /** The director decides in own area (S114): one current treatment of forum DIRECTOR and nothing after it. */
    public Treatment planDirectorsDecision(UUID matterId) {
        throw new UnsupportedOperationException();
    }

    /** The forum takes up the treatment. */
    public void start(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The treatment is placed on a sitting. */
    public void place(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Ends the treatment with its outcome. */
    public void close(UUID id, String result) {
        throw new UnsupportedOperationException();
    }

    /** Ends the treatment as postponed and gives its linked successor at the same place. */
    public Treatment postpone(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Sends the matter on to a forum right after this treatment; refuses a forum it was already forwarded to. */
    public Treatment forward(UUID id, String forum, Purpose purpose) {
        throw new UnsupportedOperationException();
    }

    /** Cancels every treatment that has not ended. */
    public void cancelRest(UUID matterId) {
        throw new UnsupportedOperationException();
    }
}
