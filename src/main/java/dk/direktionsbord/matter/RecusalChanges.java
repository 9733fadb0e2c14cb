package dk.direktionsbord.matter;

import dk.direktionsbord.access.Recusal;
import dk.direktionsbord.access.RecusalChange;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes up what was decided about somebody's habilitet, when it has turned out otherwise: by the same person who would assess
 * it, with a reason, in effect at once. The earlier decision stays; log, minutes and the person's mail tell of the change.
 */
@Service
public class RecusalChanges {
    private final Recusals recusals;
    private final RecusalAssessor assessor;
    private final MatterRecusals matters;
    private final MatterAccess access;
    private final MatterLog log;
    private final RecusalMail mail;
    private final Organisation organisation;

    RecusalChanges(
            Recusals recusals,
            RecusalAssessor assessor,
            MatterRecusals matters,
            MatterAccess access,
            MatterLog log,
            RecusalMail mail,
            Organisation organisation) {
        this.recusals = recusals;
        this.assessor = assessor;
        this.matters = matters;
        this.access = access;
        this.log = log;
        this.mail = mail;
        this.organisation = organisation;
    }

    /** Everything reported and decided in the matter, for those who see all of it. */
    public List<Recusal> of(UUID matterId, String reader) {
        if (access.of(reader, matterId) != Sighting.FULL) {
            throw Refusal.forbidden("matter.recusal.hidden");
        }
        return recusals.of(matterId);
    }

    /** Of what was decided in a matter, what the person may change: what still stands, and what the person assesses. */
    public List<Recusal> changeable(String person, UUID matterId, List<Recusal> reported) {
        return assessor.assessedBy(
                person,
                matterId,
                reported.stream()
                        .filter(decided -> decided.stands() && decided.outcome() != null)
                        .toList());
    }

    /**
     * One of them: whole for those who see all of the matter and for whoever assesses it; for whoever reported it as it was
     * reported.
     */
    @Transactional(readOnly = true)
    public Recusal one(UUID matterId, UUID id, String reader) {
        if (access.of(reader, matterId) == Sighting.FULL) {
            return inMatter(matterId, id);
        }
        return recusals.find(id)
                .filter(found -> found.matterId().equals(matterId))
                .flatMap(found -> partOf(found, reader))
                .orElseThrow(() -> Refusal.forbidden("matter.recusal.hidden"));
    }

    private Optional<Recusal> partOf(Recusal found, String reader) {
        if (assessor.is(reader, found)) {
            return Optional.of(found);
        }
        return reader.equals(found.reportedBy()) ? Optional.of(found.asReported()) : Optional.empty();
    }

    /** The decision with all before it in the same report, the newest first; only for whoever assesses it. */
    @Transactional(readOnly = true)
    public List<Recusal> history(UUID matterId, UUID id, String reader) {
        Recusal decided = inMatter(matterId, id);
        requireAssessor(decided, reader);
        List<Recusal> history = new ArrayList<>(List.of(decided));
        while (history.get(history.size() - 1).replaces() != null) {
            history.add(recusals.get(
                    Objects.requireNonNull(history.get(history.size() - 1).replaces())));
        }
        return history;
    }

    /** Decides otherwise; refused with every mistake at its field. */
    @Transactional
    public Recusal change(UUID matterId, UUID id, RecusalChange change, String by) {
        Recusal earlier = inMatter(matterId, id);
        requireAssessor(earlier, by);
        Recusal decided = recusals.change(id, change, by);
        log.note(
                matterId,
                by,
                "matter.log.recusalChanged",
                organisation.nameOf(decided.person()),
                danish(earlier),
                danish(decided),
                decided.reason());
        matters.takeEffect(matterId);
        mail.tell(decided);
        return decided;
    }

    private Recusal inMatter(UUID matterId, UUID id) {
        return recusals.find(id)
                .filter(decided -> decided.matterId().equals(matterId))
                .orElseThrow(() -> Refusal.notFound("access.recusal.notFound"));
    }

    private void requireAssessor(Recusal decided, String person) {
        if (!assessor.is(person, decided)) {
            throw Refusal.forbidden("matter.recusal.notYours");
        }
    }

    private static String danish(Recusal decided) {
        return Objects.requireNonNull(decided.outcome()).danish();
    }
}
