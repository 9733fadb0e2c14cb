package dk.direktionsbord.matter;

import dk.direktionsbord.document.Attachment;
import dk.direktionsbord.document.Attachments;
import dk.direktionsbord.document.NewAttachment;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Refusal;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Attachments of matters. Who sees all of a matter sees its open attachments; a closed one is for those who would see
 * the matter if it were closed (agenda-item rules 4).
 */
@Service
public class MatterAttachments {
    private static final String OWNER = "matter:";

    private final Attachments attachments;
    private final Matters matters;
    private final MatterAccess access;
    private final MatterLog log;
    private final Organisation organisation;

    MatterAttachments(
            Attachments attachments, Matters matters, MatterAccess access, MatterLog log, Organisation organisation) {
        this.attachments = attachments;
        this.matters = matters;
        this.access = access;
        this.log = log;
        this.organisation = organisation;
    }

    /** The attachments the person sees, each in all its versions; refused when the person does not see the matter. */
    public List<Attachment> seenBy(String person, UUID matterId) {
        if (access.of(person, matterId) != Sighting.FULL) {
            throw Refusal.forbidden("matter.attachment.hidden");
        }
        return withoutHidden(person, matterId);
    }

    private List<Attachment> withoutHidden(String person, UUID matterId) {
        List<Attachment> all = attachments.of(owner(matterId));
        return all.stream().allMatch(Attachment::open) || access.seesClosedParts(person, matterId)
                ? all
                : all.stream().filter(Attachment::open).toList();
    }

    /** Titles of the newest open versions, for papers that are read by all who take part in a meeting. */
    public List<String> openTitles(UUID matterId) {
        Map<UUID, String> newest = new LinkedHashMap<>();
        attachments.of(owner(matterId)).stream()
                .filter(Attachment::open)
                .forEach(attachment -> newest.putIfAbsent(attachment.series(), attachment.title()));
        return List.copyOf(newest.values());
    }

    /** What the page of the whole matter shows a person whom {@link MatterAccess} has just let see all of it. */
    public Shown shownTo(String person, UUID matterId, Sighting seen) {
        boolean whole = seen == Sighting.FULL;
        return whole
                ? new Shown(withoutHidden(person, matterId), isTheirs(person, matters.get(matterId)))
                : new Shown(List.of(), false);
    }

    /** The attachments somebody sees, and whether the same person may add one. */
    public record Shown(List<Attachment> attachments, boolean mayAdd) {}

    /** One the person sees; one that is hidden looks as one that is not there. */
    public Attachment seenBy(String person, UUID matterId, UUID id) {
        return seenBy(person, matterId).stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("matter.attachment.missing"));
    }

    /** The bytes of one the person sees; the caller closes the stream. */
    public InputStream content(Attachment seen) {
        return attachments.content(seen.id());
    }

    /** The submitter, the owning centre's chef and the secretariat, as long as the matter is not closed. */
    public boolean mayAdd(String person, UUID matterId) {
        return isTheirs(person, matters.get(matterId)) && access.of(person, matterId) == Sighting.FULL;
    }

    /** Adds an attachment, or a new version of one the person sees. */
    public Attachment add(String person, UUID matterId, HandedIn file, InputStream content) {
        if (!mayAdd(person, matterId)) {
            throw Refusal.forbidden("matter.attachment.notYours");
        }
        if (file.series() != null
                && seenBy(person, matterId).stream()
                        .noneMatch(seen -> seen.series().equals(file.series()))) {
            throw Refusal.notFound("matter.attachment.missing");
        }
        return attachments.add(
                new NewAttachment(owner(matterId), file.series(), file.title(), file.fileName(), file.open(), person),
                content,
                kept -> note(person, matterId, kept));
    }

    /** What a person says of a file; {@code series} names the attachment it is a new version of. */
    public record HandedIn(String title, String fileName, boolean open, @Nullable UUID series) {}

    private boolean isTheirs(String person, Matter matter) {
        Set<String> groups = Set.copyOf(organisation.groupsOf(person));
        return !matter.state().isEnded()
                && (person.equals(matter.submittedBy())
                        || groups.contains("secretariat")
                        || groups.contains("centre-chef." + matter.owningCentre()));
    }

    /** The log is read by all who see the matter, so it names no closed attachment. */
    private void note(String person, UUID matterId, Attachment attachment) {
        if (attachment.open()) {
            log.note(matterId, person, "matter.log.attached", attachment.title(), attachment.version());
        } else {
            log.note(matterId, person, "matter.log.attachedClosed");
        }
        if (!attachment.searched() && attachment.open()) {
            log.note(matterId, person, "matter.log.unsearched", attachment.title());
        } else if (!attachment.searched()) {
            log.note(matterId, person, "matter.log.unsearchedClosed");
        }
    }

    /** The matter that one of the matters' attachments belongs to. */
    public static UUID matterOf(Attachment attachment) {
        return UUID.fromString(attachment.owner().substring(OWNER.length()));
    }

    private static String owner(UUID matterId) {
        return OWNER + matterId;
    }
}
