package dk.direktionsbord.access;

import dk.direktionsbord.workflow.Handover;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks once more at the matters somebody was just kept from: a task that was made in the same moment could not know. Nobody
 * inhabil can open such a task, but it must not stay with them either.
 */
@Component
public class RecentRecusals {
    private static final Logger LOG = LoggerFactory.getLogger(RecentRecusals.class);
    private static final Duration RECENT = Duration.ofMinutes(10);

    private final RecusalTable table;
    private final ObjectProvider<Handover> handover;
    private final Clock clock;

    RecentRecusals(RecusalTable table, ObjectProvider<Handover> handover, Clock clock) {
        this.table = table;
        this.handover = handover;
        this.clock = clock;
    }

    /** Hands over what was left behind; a task completed in the same moment is left for the next turn. */
    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    public void settle() {
        table.mattersSince(clock.instant().minus(RECENT)).forEach(this::settle);
    }

    private void settle(UUID matter) {
        try {
            handover.getObject().settle(matter);
        } catch (Refusal collision) {
            LOG.info("Tasks of {} will be handed over at the next turn: {}", matter, collision.getMessage());
        }
    }
}
