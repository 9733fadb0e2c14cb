package dk.direktionsbord.matter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads a row once in a transaction. Completing one task asks for its matter a dozen times: the action, the case
 * values, and the brief of the next task. Whoever writes the row puts the new one here.
 */
final class OncePerTransaction<T> {
    private final Function<UUID, Optional<T>> read;

    OncePerTransaction(Function<UUID, Optional<T>> read) {
        this.read = read;
    }

    Optional<T> get(UUID id) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.apply(id);
        }
        return memory().rows.computeIfAbsent(id, read);
    }

    /** The row as this transaction has just written it. */
    void put(UUID id, T row) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            memory().rows.put(id, Optional.of(row));
        }
    }

    void forget(UUID id) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            memory().rows.remove(id);
        }
    }

    @SuppressWarnings("unchecked")
    private Memory<T> memory() {
        Memory<T> known = (Memory<T>) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        Memory<T> fresh = new Memory<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new ResourceHolderSynchronization<>(fresh, this) {});
        return fresh;
    }

    private static final class Memory<T> extends ResourceHolderSupport {
        private final Map<UUID, Optional<T>> rows = new HashMap<>();
    }
}
