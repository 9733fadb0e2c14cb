package dk.direktionsbord.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads something once in a transaction. Completing one task asks for its matter a dozen times: the action, the case
 * values, and the brief of the next task. Whoever writes puts the new value here, or lets it be read again. Outside a
 * transaction it is read every time.
 */
public final class OncePerTransaction<K, V> {
    private final Function<K, V> read;

    public OncePerTransaction(Function<K, V> read) {
        this.read = read;
    }

    public V get(K key) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? memory().values.computeIfAbsent(key, read)
                : read.apply(key);
    }

    /** The value as this transaction has just written it. */
    public void put(K key, V value) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            memory().values.put(key, value);
        }
    }

    public void forget(K key) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            memory().values.remove(key);
        }
    }

    public void forgetAll() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            memory().values.clear();
        }
    }

    @SuppressWarnings("unchecked")
    private Memory<K, V> memory() {
        Memory<K, V> known = (Memory<K, V>) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        Memory<K, V> fresh = new Memory<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new ResourceHolderSynchronization<>(fresh, this) {});
        return fresh;
    }

    private static final class Memory<K, V> extends ResourceHolderSupport {
        private final Map<K, V> values = new HashMap<>();
    }
}
