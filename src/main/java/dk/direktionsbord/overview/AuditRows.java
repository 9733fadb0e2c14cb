package dk.direktionsbord.overview;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.direktionsbord.access.audit.AuditEntry;
import dk.direktionsbord.access.audit.Deed;
import dk.direktionsbord.access.audit.RecordedStep;
import dk.direktionsbord.matter.MatterAccess;
import dk.direktionsbord.matter.MatterSearch;
import dk.direktionsbord.matter.MatterSummary;
import dk.direktionsbord.matter.Sighting;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries of the access log in Danish. A matter is named only to a reader who may see it; others read its number (V3). */
@Component
class AuditRows {
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String MATTER = "MATTER";
    private static final String MEETING = "MEETING";

    private final MatterAccess access;
    private final MatterSearch matters;
    private final Meetings meetings;
    private final Names names;

    AuditRows(MatterAccess access, MatterSearch matters, Meetings meetings, Names names) {
        this.access = access;
        this.matters = matters;
        this.meetings = meetings;
        this.names = names;
    }

    List<AuditRow> of(List<AuditEntry> entries, String reader) {
        Set<UUID> about = ids(MATTER, entries);
        Map<UUID, Sighting> sightings = access.of(reader, about);
        Map<UUID, MatterSummary> known = matters.byId(about);
        Map<UUID, Meeting> held = meetings.byId(ids(MEETING, entries)).stream().collect(toMap(Meeting::id, identity()));
        return entries.stream().map(entry -> row(entry, sightings, known, held)).toList();
    }

    /** For a spreadsheet, with ids instead of titles. */
    String[] cells(AuditEntry entry) {
        return new String[] {
            entry.at().toString(),
            entry.person(),
            Objects.requireNonNullElse(entry.onBehalfOf(), ""),
            text("way", entry.way().name()),
            text("deed", entry.deed().name()),
            text("kind", entry.subjectKind()),
            entry.subjectId(),
            outcome(entry),
            detail(entry)
        };
    }

    private AuditRow row(
            AuditEntry entry,
            Map<UUID, Sighting> sightings,
            Map<UUID, MatterSummary> known,
            Map<UUID, Meeting> meetings) {
        Optional<MatterSummary> about = Optional.ofNullable(idOf(MATTER, entry)).map(known::get);
        Optional<MatterSummary> matter = about.filter(
                seen -> sightings.getOrDefault(seen.id(), Sighting.NONE).named());
        return new AuditRow(
                DanishTime.moment(entry.at()),
                names.person(entry.person()),
                names.person(entry.onBehalfOf()),
                text("way", entry.way().name()),
                mark(entry.deed()),
                matter.map(seen -> seen.matterNumber() + " " + seen.title())
                        .or(() -> about.map(unseen -> text("kind", MATTER) + " " + unseen.matterNumber()))
                        .or(() -> Optional.ofNullable(idOf(MEETING, entry))
                                .map(meetings::get)
                                .map(AuditRows::dated))
                        .orElseGet(() -> plain(entry)),
                matter.map(seen -> "/sager/" + seen.id()).orElse(null),
                outcome(entry),
                detail(entry));
    }

    /** A meeting of two is its day and nothing more. */
    private static String dated(Meeting meeting) {
        String name = meeting.secret() ? text("kind", MEETING) : meeting.name();
        return name + " " + DanishTime.day(meeting.heldOn());
    }

    private static String plain(AuditEntry entry) {
        return text("kind", entry.subjectKind()) + " " + entry.subjectId();
    }

    private static Mark mark(Deed deed) {
        String text = text("deed", deed.name());
        return switch (deed) {
            case DID -> Mark.active(text, "edit");
            case SAW -> Mark.plain(text, "visibility");
            case EXPORTED -> Mark.attention(text);
            case REFUSED -> Mark.bad(text);
        };
    }

    private static String detail(AuditEntry entry) {
        return RecordedStep.of(entry).orElseGet(entry::detail);
    }

    private static String outcome(AuditEntry entry) {
        return entry.deed() == Deed.REFUSED ? entry.outcome() : text("outcome", entry.outcome());
    }

    /** A kind that a later version has added is shown as it is. */
    private static String text(String list, String value) {
        String key = "overview.audit." + list + "." + value;
        return DanishTexts.has(key) ? DanishTexts.text(key) : value;
    }

    private static Set<UUID> ids(String kind, List<AuditEntry> entries) {
        return entries.stream()
                .map(entry -> idOf(kind, entry))
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    private static @Nullable UUID idOf(String kind, AuditEntry entry) {
        return entry.subjectKind().equals(kind)
                        && UUIDS.matcher(entry.subjectId()).matches()
                ? UUID.fromString(entry.subjectId())
                : null;
    }
}
