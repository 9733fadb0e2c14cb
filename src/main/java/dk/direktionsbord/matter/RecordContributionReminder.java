package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Nothing;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes that a contributor was reminded before the deadline (C12). */
@Component
class RecordContributionReminder implements Action<RecordContributionReminder.Input, Nothing> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", DanishTexts.DANISH);

    private final Contributions contributions;
    private final ContributionNews news;
    private final MatterLog log;

    RecordContributionReminder(Contributions contributions, ContributionNews news, MatterLog log) {
        this.contributions = contributions;
        this.news = news;
        this.log = log;
    }

    @Override
    public Nothing perform(Input input) {
        Contribution asked = contributions.get(input.contribution());
        contributions.reminded(asked.id());
        news.remind(input.matterId(), asked);
        log.note(
                input.matterId(),
                input.performedBy(),
                "matter.log.contributionReminded",
                asked.requestedAs(),
                DAY.format(asked.dueOn()));
        return Nothing.NOTHING;
    }

    record Input(UUID matterId, String performedBy, UUID contribution) {}
}
