package dk.direktionsbord.implementation.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the newest answers about what never changes once it is written, and forgets what was rolled back. */
final class Remembered<K, V> {
    private static final int MOST = 10_000;

    private final Function<K, V> read;
    private final Map<K, V> known = Collections.synchronizedMap(new Newest<K, V>());

    Remembered(Function<K, V> read) {
        this.read = read;
    }

    V get(K key) {
        V answer = known.get(key);
        return answer == null ? remember(key, read.apply(key)) : answer;
    }

    private V remember(K key, V answer) {
        known.put(key, answer);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        known.remove(key);
                    }
                }
            });
        }
        return answer;
    }

    private static final class Newest<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    }
}
