package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.CaseValue;
import dk.direktionsbord.workflow.CaseValue.Kind;
import dk.direktionsbord.workflow.CaseValueSource;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which outcomes of a meeting are to be communicated, by which centre's chef, and what has been. */
@Component
class OutcomeCommunications implements CaseValueSource {
    private static final String ELEMENT = "communicatedMatter";

    private final JdbcClient jdbc;
    private final Matters matters;
    private final Organisation organisation;
    private final Clock clock;

    OutcomeCommunications(JdbcClient jdbc, Matters matters, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.organisation = organisation;
        this.clock = clock;
    }

    static UUID matterIn(CaseScope scope) {
        return UUID.fromString(scope.variable(ELEMENT).orElseThrow());
    }

    @Override
    public List<CaseValue> caseValues() {
        return List.of(
                new CaseValue("outcomesToCommunicate", Kind.LIST, scope -> open(scope.matterId())),
                new CaseValue("communicatingChef", Kind.GROUP, this::chef));
    }

    void ask(UUID meeting, UUID matter) {
        jdbc.sql(
                        "insert into outcome_communication (meeting, matter, asked_at) values (?, ?, ?) on conflict do nothing")
                .params(meeting, matter, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void told(UUID meeting, UUID matter, String text, List<String> audience, LocalDate on, String by) {
        int told = jdbc.sql("update outcome_communication set text = ?, audience = ?, communicated_on = ?, "
                        + "communicated_by = ? where meeting = ? and matter = ? and text is null")
                .params(text, audience.toArray(String[]::new), on, by, meeting, matter)
                .update();
        if (told == 0) {
            throw Refusal.conflict("meeting.communication.done");
        }
    }

    private List<String> open(UUID meeting) {
        return jdbc.sql("select matter::text from outcome_communication where meeting = ? and text is null "
                        + "order by asked_at, matter")
                .param(meeting)
                .query(String.class)
                .list();
    }

    private String chef(CaseScope scope) {
        return organisation.responsibleFor(
                "centre-chef." + matters.get(matterIn(scope)).owningCentre());
    }
}
