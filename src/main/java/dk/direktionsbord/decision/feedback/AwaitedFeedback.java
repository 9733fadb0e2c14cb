package dk.direktionsbord.decision.feedback;

import dk.direktionsbord.decision.GroupFeedback;
import dk.direktionsbord.decision.GroupFeedbacks;
import dk.direktionsbord.decision.reminder.Awaited;
import dk.direktionsbord.decision.reminder.AwaitedSource;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A late group: the municipal director is told, then the secretariat, which keeps the matter moving. */
@Component
class AwaitedFeedback implements AwaitedSource {
    private final GroupFeedbacks feedbacks;
    private final Organisation organisation;

    AwaitedFeedback(GroupFeedbacks feedbacks, Organisation organisation) {
        this.feedbacks = feedbacks;
        this.organisation = organisation;
    }

    @Override
    public Optional<Awaited> in(UUID treatment, @Nullable String centre) {
        return feedbacks.in(treatment).map(this::awaited);
    }

    private Awaited awaited(GroupFeedback feedback) {
        String group = organisation.forum(feedback.forum()).map(Forum::name).orElse(feedback.forum());
        String what = DanishTexts.text("decision.feedback.awaited", group);
        return new Awaited(
                what,
                DanishTexts.text("decision.news.feedback"),
                group,
                feedback.dueOn(),
                director(feedback.forum()),
                "municipal-director",
                "secretariat");
    }

    private List<String> director(String forum) {
        return organisation.forum(forum).map(Forum::chairRule).map(organisation::responsibleFor).stream()
                .flatMap(group -> organisation.membersOf(group).stream())
                .toList();
    }
}
