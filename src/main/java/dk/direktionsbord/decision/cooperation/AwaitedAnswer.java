package dk.direktionsbord.decision.cooperation;

import dk.direktionsbord.decision.CooperationAnswer;
import dk.direktionsbord.decision.Cooperations;
import dk.direktionsbord.decision.reminder.Awaited;
import dk.direktionsbord.decision.reminder.AwaitedSource;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A late chef: the centre's director is told, then the municipal director. */
@Component
class AwaitedAnswer implements AwaitedSource {
    private final Cooperations cooperations;
    private final Organisation organisation;

    AwaitedAnswer(Cooperations cooperations, Organisation organisation) {
        this.cooperations = cooperations;
        this.organisation = organisation;
    }

    @Override
    public Optional<Awaited> in(UUID treatment, @Nullable String centre) {
        return centre == null
                ? Optional.empty()
                : cooperations.in(treatment, centre).map(this::awaited);
    }

    private Awaited awaited(CooperationAnswer answer) {
        return new Awaited(
                DanishTexts.text("decision.cooperation.awaited", organisation.placeName(answer.centre())),
                DanishTexts.text("decision.news.cooperation"),
                organisation.placeName(answer.centre()),
                answer.dueOn(),
                organisation.membersOf(organisation.responsibleFor("centre-chef." + answer.centre())),
                "director." + organisation.areaOf(answer.centre()).id(),
                "municipal-director");
    }
}
