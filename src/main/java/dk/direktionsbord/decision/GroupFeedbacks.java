package dk.direktionsbord.decision;

import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the director's groups were asked and said, one record a group (S169). */
@Component
public class GroupFeedbacks {
    private final JdbcClient jdbc;
    private final Organisation organisation;

    GroupFeedbacks(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /** Of a matter, the newest round last. */
    public List<GroupFeedback> of(UUID matterId) {
        return jdbc.sql("select * from group_feedback where matter_id = ? order by asked_at, forum")
                .param(matterId)
                .query(GroupFeedback.class)
                .list();
    }

    /** Of one group. */
    public Optional<GroupFeedback> in(UUID treatmentId) {
        return jdbc.sql("select * from group_feedback where treatment_id = ?")
                .param(treatmentId)
                .query(GroupFeedback.class)
                .optional();
    }

    /** All that was said, with the groups that are missing, as text for the forum that gets it; empty when none was asked. */
    public String text(UUID matterId) {
        return of(matterId).stream().map(this::line).collect(Collectors.joining("\n\n"));
    }

    private String line(GroupFeedback feedback) {
        String name =
                "**" + organisation.forum(feedback.forum()).map(Forum::name).orElse(feedback.forum()) + ":** ";
        String said =
                feedback.text() == null ? DanishTexts.text("decision.feedback." + feedback.state()) : feedback.text();
        return feedback.dissent() == null
                ? name + said
                : name + said + "\n\n" + DanishTexts.text("decision.course.dissent", feedback.dissent());
    }
}
