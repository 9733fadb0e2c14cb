package dk.direktionsbord.access;

import dk.direktionsbord.access.audit.Passage;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.OrganisationChange;
import dk.direktionsbord.organisation.OrganisationImport;
import dk.direktionsbord.organisation.OrganisationPlan;
import dk.direktionsbord.organisation.OrganisationRecord;
import dk.direktionsbord.organisation.OrganisationUpload;
import dk.direktionsbord.organisation.UnsoundOrganisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes of the organisation by a file: shown first, with the open tasks that move, then applied whole. Both are one
 * transaction that does the same, and a preview is rolled back; so what is shown is what happens.
 */
@Service
public class OrganisationChanges {
    private static final Set<String> CHANGERS = Set.of("process-owner", "system-administrator");
    private static final int MOST_FINDINGS = 100;
    private static final int LONGEST_REASON = 1000;

    private final Organisation organisation;
    private final OrganisationImport organisationImport;
    private final OrganisationRecord record;
    private final MovedTasks tasks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OrganisationChanges(
            Organisation organisation,
            OrganisationImport organisationImport,
            OrganisationRecord record,
            MovedTasks tasks,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.organisation = organisation;
        this.organisationImport = organisationImport;
        this.record = record;
        this.tasks = tasks;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What a file changes, and which open tasks come to be for others. */
    public record Preview(OrganisationPlan plan, List<MovedTask> moves) {}

    /**
     * What has become of a file.
     *
     * @param done false when something had changed since the preview: nothing was applied, and this is the new preview
     */
    public record Outcome(Preview preview, boolean done) {}

    /** Whether the person may change the organisation: process owners and system administrators. */
    public boolean mayChange(String person) {
        return organisation.groupsOf(person).stream().anyMatch(CHANGERS::contains);
    }

    /** Refuses everybody else. */
    public void requireChanger(String person) {
        if (!mayChange(person)) {
            throw Refusal.forbidden("access.organisation.notYours");
        }
    }

    /** Nothing is stored. */
    public Preview preview(OrganisationUpload file, String by) {
        requireChanger(by);
        return inTransaction(status -> {
            status.setRollbackOnly();
            return drawn(file, by);
        });
    }

    /** Applies the file when it still changes what the preview with this fingerprint showed. */
    public Outcome apply(OrganisationUpload file, String fingerprint, String reason, String by) {
        requireChanger(by);
        requireReason(reason);
        return inTransaction(status -> {
            Preview drawn = drawn(file, by);
            if (!drawn.plan().fingerprint().equals(fingerprint)) {
                status.setRollbackOnly();
                return new Outcome(drawn, false);
            }
            if (drawn.plan().isEmpty()) {
                throw Refusal.of("access.organisation.nothing");
            }
            carryOut(drawn, file, reason, by);
            return new Outcome(drawn, true);
        });
    }

    private Preview drawn(OrganisationUpload file, String by) {
        OrganisationPlan plan = organisationImport.write(file);
        requireNothingForOneself(plan, by);
        return new Preview(plan, tasks.foreseenOn(plan.takesEffect()));
    }

    /** What takes effect later moves its tasks on the day, see {@link TasksFollow}. */
    private void carryOut(Preview drawn, OrganisationUpload file, String reason, String by) {
        LocalDate day = drawn.plan().takesEffect();
        if (!day.isAfter(LocalDate.now(clock))) {
            record.tasksHaveBeenAskedFor(tasks.carryOutOn(day, drawn.moves()));
        }
        String id = record.note(
                        drawn.plan(), file, by, reason.strip(), drawn.moves().size())
                .toString();
        Passage.current().ifPresent(passage -> passage.about("ORGANISATION", id));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refusal.at("reason", "access.organisation.reason", LONGEST_REASON);
        }
    }

    private static void requireNothingForOneself(OrganisationPlan plan, String by) {
        boolean own = plan.changes().stream()
                .anyMatch(change -> change.about() == OrganisationChange.About.ROLE
                        && change.kind() == OrganisationChange.Kind.BEGINS
                        && change.id().equals(by));
        if (own) {
            throw Refusal.at("file", "access.organisation.self");
        }
    }

    private <T> T inTransaction(Function<TransactionStatus, T> work) {
        try {
            return Objects.requireNonNull(transaction.execute(work::apply));
        } catch (UnsoundOrganisation unsound) {
            throw Refusal.fields(errors(unsound.findings()));
        }
    }

    private static List<FieldError> errors(List<String> findings) {
        List<FieldError> errors = new ArrayList<>();
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> errors.add(new FieldError("file", finding)));
        if (findings.size() > MOST_FINDINGS) {
            errors.add(new FieldError(
                    "file", DanishTexts.text("access.organisation.more", findings.size() - MOST_FINDINGS)));
        }
        return errors;
    }
}
