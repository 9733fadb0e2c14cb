package dk.direktionsbord.web.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts wrong passwords, by address and user together, and by address alone. Never by user alone: else anybody could
 * lock a colleague out by guessing in the colleague's name. Remembers a fixed number of them, the latest.
 */
final class LoginAttempts {
    /** How long wrong passwords count. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    static final int BY_PAIR = 5;
    /** Many people may share an address. */
    static final int BY_ADDRESS = 100;

    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Count> pairs = new Latest<>();
    private final Map<String, Count> addresses = new Latest<>();

    LoginAttempts(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean areTooMany(String address, String user) {
        return count(pairs, pair(address, user)) >= BY_PAIR || count(addresses, address) >= BY_ADDRESS;
    }

    synchronized void failed(String address, String user) {
        add(pairs, pair(address, user));
        add(addresses, address);
    }

    /** The right password: what the person mistyped before is forgotten, what the address did is not. */
    synchronized void succeeded(String address, String user) {
        pairs.remove(pair(address, user));
    }

    private int count(Map<String, Count> counts, String key) {
        Count count = counts.get(key);
        return count == null || isOver(count) ? 0 : count.wrong;
    }

    private void add(Map<String, Count> counts, String key) {
        Count count = counts.get(key);
        if (count == null || isOver(count)) {
            counts.put(key, new Count(1, clock.instant()));
        } else {
            counts.put(key, new Count(count.wrong + 1, count.began));
        }
    }

    private boolean isOver(Count count) {
        return !count.began.plus(WINDOW).isAfter(clock.instant());
    }

    /** A username may be as long as a request; only its beginning counts. */
    private static String pair(String address, String user) {
        return address + " " + user.substring(0, Math.min(100, user.length()));
    }

    private record Count(int wrong, Instant began) {}

    private static final class Latest<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > REMEMBERED;
        }
    }
}
