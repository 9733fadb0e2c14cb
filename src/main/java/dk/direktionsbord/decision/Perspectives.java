package dk.direktionsbord.decision;

import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members of the direktion want each other to see before they decide. Until the decision is taken only the
 * direktion can read it (S109).
 */
@Component
public class Perspectives {
    private static final String DIREKTION = "direktion";
    private static final int LONGEST = 4000;

    private static final String INSERT =
            """
            insert into perspective (id, matter_id, treatment_id, person, text, recorded_at)
            values (:id, :matter, :treatment, :person, :text, :at)
            """;

    private static final String SELECT =
            """
            select treatment_id, person, text, recorded_at from perspective where matter_id = :matter
            order by recorded_at
            """;

    private final JdbcClient jdbc;
    private final Treatments treatments;
    private final Organisation organisation;
    private final Clock clock;

    Perspectives(JdbcClient jdbc, Treatments treatments, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.treatments = treatments;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Records a perspective on the treatment the direktion has before it; refuses others, and when there is none. */
    @Transactional
    public void record(UUID matterId, String person, String text) {
        if (!isInDirektion(person)) {
            throw Refusal.forbidden("decision.perspective.onlyDirektion");
        }
        if (text.isBlank() || text.length() > LONGEST) {
            throw Refusal.at("text", "decision.perspective.length", LONGEST);
        }
        Treatment treatment = treatments.of(matterId).stream()
                .filter(Perspectives::isBeforeDirektion)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("decision.perspective.notNow"));
        insert(treatment, person, text.strip());
    }

    /** Whether the person is one of those who give perspectives. */
    public boolean isFor(String person) {
        return isInDirektion(person);
    }

    /** Whether the person may record one now: a member of the direktion, while the direktion has the matter before it. */
    public boolean mayRecord(UUID matterId, String person) {
        return isInDirektion(person) && !isDecided(matterId);
    }

    /** Those the reader may see now. */
    public List<Perspective> of(UUID matterId, String reader) {
        List<Perspective> all = jdbc.sql(SELECT)
                .param("matter", matterId)
                .query((row, number) -> new Perspective(
                        row.getObject("treatment_id", UUID.class),
                        row.getString("person"),
                        row.getString("text"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
        boolean mayRead = all.isEmpty() || isInDirektion(reader) || isDecided(matterId);
        return mayRead ? all : List.of();
    }

    private boolean isDecided(UUID matterId) {
        return treatments.of(matterId).stream().noneMatch(Perspectives::isBeforeDirektion);
    }

    private void insert(Treatment treatment, String person, String text) {
        jdbc.sql(INSERT)
                .param("id", UUID.randomUUID())
                .param("matter", treatment.matterId())
                .param("treatment", treatment.id())
                .param("person", person)
                .param("text", text)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean isInDirektion(String username) {
        return organisation.membersOf(DIREKTION).contains(username);
    }

    private static boolean isBeforeDirektion(Treatment treatment) {
        return treatment.forum().startsWith("DIREKTION") && !treatment.state().isEnded();
    }
}
