package dk.direktionsbord.decision.cooperation;

import dk.direktionsbord.decision.CooperationAnswer;
import dk.direktionsbord.decision.Cooperations;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.notification.Notice;
import dk.direktionsbord.notification.Notifications;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Nothing;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the directors of the centres what their chefs have agreed, on their front page and by mail (S152). */
@Component
class TellDirectors implements Action<TellDirectors.Input, Nothing> {
    private final Cooperations cooperations;
    private final CooperationLedger ledger;
    private final Organisation organisation;
    private final Notifications notifications;
    private final MatterLog log;

    TellDirectors(
            Cooperations cooperations,
            CooperationLedger ledger,
            Organisation organisation,
            Notifications notifications,
            MatterLog log) {
        this.cooperations = cooperations;
        this.ledger = ledger;
        this.organisation = organisation;
        this.notifications = notifications;
        this.log = log;
    }

    record Input(UUID matterId, String performedBy, UUID treatment) {}

    @Override
    public Nothing perform(Input input) {
        List<String> directors = cooperations.in(input.treatment()).stream()
                .map(CooperationAnswer::centre)
                .map(centre -> "director." + organisation.areaOf(centre).id())
                .map(organisation::responsibleFor)
                .flatMap(group -> organisation.membersOf(group).stream())
                .distinct()
                .toList();
        ledger.tell(input.treatment(), input.matterId(), directors);
        String step = DanishTexts.text("decision.news.directorsTold");
        notifications.tell(
                Notice.orientation(input.matterId(), input.treatment().toString(), step, directors));
        String names = directors.stream().map(organisation::nameOf).collect(Collectors.joining(", "));
        log.note(input.matterId(), input.performedBy(), "decision.log.directorsTold", names);
        return Nothing.NOTHING;
    }
}
