package dk.direktionsbord.access;

import dk.direktionsbord.workflow.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks once a minute whether the organisation has changed by itself. */
@Component
class OrganisationTurns {
    private static final Logger LOG = LoggerFactory.getLogger(OrganisationTurns.class);

    private final TasksFollow tasks;

    OrganisationTurns(TasksFollow tasks) {
        this.tasks = tasks;
    }

    /** A task completed in the same moment is left for the next turn. */
    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT1M")
    void turn() {
        try {
            int moved = tasks.turn();
            if (moved > 0) {
                LOG.info("{} open tasks have followed the organisation", moved);
            }
        } catch (Refusal collision) {
            LOG.info("Tasks will follow the organisation at the next turn: {}", collision.getMessage());
        }
    }
}
