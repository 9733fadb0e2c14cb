package dk.direktionsbord.access;

import dk.direktionsbord.workflow.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets tasks follow stand-ins when a period begins or ends. */
@Component
class StandInTurns {
    private static final Logger LOG = LoggerFactory.getLogger(StandInTurns.class);

    private final StandInPeriods periods;

    StandInTurns(StandInPeriods periods) {
        this.periods = periods;
    }

    /** A task completed in the same moment is left for the next turn. */
    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT1M")
    void turn() {
        try {
            periods.turn();
        } catch (Refusal collision) {
            LOG.info("Tasks will follow their stand-ins at the next turn: {}", collision.getMessage());
        }
    }
}
