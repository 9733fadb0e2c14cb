package dk.direktionsbord.overview;

import static java.util.stream.Collectors.toSet;

import dk.direktionsbord.access.audit.AuditEntry;
import dk.direktionsbord.access.audit.Deed;
import dk.direktionsbord.matter.MatterAccess;
import dk.direktionsbord.matter.MatterSearch;
import dk.direktionsbord.matter.MatterSummary;
import dk.direktionsbord.matter.Sighting;
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

/** Entries of the access log in Danish. A matter is named only to a reader who may see it; others read its id (V3). */
@Component
class AuditRows {
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final MatterAccess access;
    private final MatterSearch matters;
    private final Names names;

    AuditRows(MatterAccess access, MatterSearch matters, Names names) {
        this.access = access;
        this.matters = matters;
        this.names = names;
    }

    List<AuditRow> of(List<AuditEntry> entries, String reader) {
        Set<UUID> about = entries.stream()
                .map(AuditRows::matterOf)
                .filter(Objects::nonNull)
                .collect(toSet());
        Map<UUID, Sighting> sightings = access.of(reader, about);
        Map<UUID, MatterSummary> known = matters.byId(about);
        return entries.stream().map(entry -> row(entry, sightings, known)).toList();
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
            entry.detail()
        };
    }

    private AuditRow row(AuditEntry entry, Map<UUID, Sighting> sightings, Map<UUID, MatterSummary> known) {
        Optional<MatterSummary> matter = Optional.ofNullable(matterOf(entry))
                .filter(id -> sightings.getOrDefault(id, Sighting.NONE).named())
                .map(known::get);
        return new AuditRow(
                DanishTime.moment(entry.at()),
                names.person(entry.person()),
                names.person(entry.onBehalfOf()),
                text("way", entry.way().name()),
                mark(entry.deed()),
                matter.map(seen -> seen.matterNumber() + " " + seen.title()).orElseGet(() -> plain(entry)),
                matter.map(seen -> "/sager/" + seen.id()).orElse(null),
                outcome(entry),
                entry.detail());
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

    private static String outcome(AuditEntry entry) {
        return entry.deed() == Deed.REFUSED ? entry.outcome() : text("outcome", entry.outcome());
    }

    /** A kind that a later version has added is shown as it is. */
    private static String text(String list, String value) {
        String key = "overview.audit." + list + "." + value;
        return DanishTexts.has(key) ? DanishTexts.text(key) : value;
    }

    private static @Nullable UUID matterOf(AuditEntry entry) {
        return entry.subjectKind().equals("MATTER")
                        && UUIDS.matcher(entry.subjectId()).matches()
                ? UUID.fromString(entry.subjectId())
                : null;
    }
}
