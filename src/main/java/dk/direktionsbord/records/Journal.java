package dk.direktionsbord.records;

import dk.direktionsbord.matter.MatterAccess;
import dk.direktionsbord.matter.Sighting;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The journal: everything released, with date, type, parties, description and KLE number (L-JOU-1), and whether the records
 * system has it. The secretariat keeps it; of a matter one may not read, one sees that something is registered.
 */
@Service
public class Journal {
    private final JournalTable table;
    private final JournalDelivery delivery;
    private final MatterAccess access;
    private final Organisation organisation;

    Journal(JournalTable table, JournalDelivery delivery, MatterAccess access, Organisation organisation) {
        this.table = table;
        this.delivery = delivery;
        this.access = access;
        this.organisation = organisation;
    }

    /** The newest entries before one; for the secretariat. */
    public List<JournalEntry> list(String person, @Nullable Long before, int limit) {
        requireSecretariat(person);
        List<JournalEntry> entries = table.list(before, limit);
        Map<UUID, Sighting> sight = access.of(person, mattersOf(entries));
        return entries.stream().map(entry -> seen(entry, sight)).toList();
    }

    /** Tries an entry that waits again at once. */
    public void sendAgain(String person, long number) {
        requireSecretariat(person);
        if (!delivery.deliver(number)) {
            throw Refusal.conflict("records.journal.notNow");
        }
    }

    /** Whether the person keeps the journal. */
    public boolean keptBy(String person) {
        return organisation.groupsOf(person).contains("secretariat");
    }

    /** Whether there is a records system that released papers are handed to. */
    public boolean isDelivered() {
        return delivery.isOn();
    }

    private static Set<UUID> mattersOf(List<JournalEntry> entries) {
        return entries.stream()
                .map(JournalEntry::registration)
                .filter(Objects::nonNull)
                .map(Registration::matter)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static JournalEntry seen(JournalEntry entry, Map<UUID, Sighting> sight) {
        Registration registration = entry.registration();
        if (registration == null
                || registration.matter() == null
                || sight.get(registration.matter()) == Sighting.FULL) {
            return entry;
        }
        return entry.registered(registration.neutral(DanishTexts.text("records.journal.withheld")));
    }

    private void requireSecretariat(String person) {
        if (!keptBy(person)) {
            throw Refusal.forbidden("records.journal.forbidden");
        }
    }
}
