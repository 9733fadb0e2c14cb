package dk.direktionsbord.matter;

import org.springframework.stereotype.Component;

/** Asks the decision tables where a matter is to be treated. */
@Component
public class Routing {
    Routing() {}

    /** The recommended route; changes nothing. */
    public Recommendation preview(String owningCentre, MatterFacts facts) {
        throw new UnsupportedOperationException();
    }
}
