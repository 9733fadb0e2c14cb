package dk.direktionsbord.records;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Registers what is released, and hands it to the records system until it is receipted. An attempt that fails is made again
 * after one minute, two, four, and so on, at most six hours; it is never given up. An entry is claimed first, so with
 * several nodes each takes its own.
 */
@Component
class JournalDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(JournalDelivery.class);

    private final JournalTable table;
    private final JournalDocuments documents;
    private final RecordsSystem system;

    JournalDelivery(JournalTable table, JournalDocuments documents, RecordsSystem system) {
        this.table = table;
        this.documents = documents;
        this.system = system;
    }

    boolean isOn() {
        return system.isThere();
    }

    @Scheduled(
            initialDelayString = "${direktionsbord.records.every:PT30S}",
            fixedDelayString = "${direktionsbord.records.every:PT30S}")
    void deliverDue() {
        for (Optional<JournalEntry> due = claim(null); due.isPresent(); due = claim(null)) {
            attempt(due.get());
        }
    }

    /** One entry at once; false when it is not there to be handed over, or another node has it in hand. */
    boolean deliver(long number) {
        Optional<JournalEntry> entry = claim(number);
        entry.ifPresent(this::attempt);
        return entry.isPresent();
    }

    private Optional<JournalEntry> claim(@Nullable Long number) {
        return table.claim(number, system.isThere());
    }

    private void attempt(JournalEntry entry) {
        try {
            JournalDocument document = documents.of(entry);
            if (entry.registration() == null) {
                table.register(entry.number(), document.registration());
            }
            if (system.isThere()) {
                table.receipt(entry.number(), system.register(document));
            } else {
                table.await(entry.number());
            }
        } catch (IOException | RuntimeException failed) {
            LOG.warn("Journal entry {} was not registered", entry.number(), failed);
            table.fail(entry.number(), String.valueOf(failed.getMessage()));
        }
    }
}
