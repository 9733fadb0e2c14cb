package dk.direktionsbord.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What one side has exchanged with the server since it started, over all its connections. */
final class Wire {
    private static final Map<String, Wire> BY_SIDE = new ConcurrentHashMap<>();

    private final LongAdder roundTrips = new LongAdder();
    private final LongAdder statements = new LongAdder();
    private final LongAdder commits = new LongAdder();

    private Wire() {}

    static Wire of(String side) {
        return BY_SIDE.computeIfAbsent(side, name -> new Wire());
    }

    void roundTrip() {
        roundTrips.increment();
    }

    void statement() {
        statements.increment();
    }

    void commit() {
        commits.increment();
    }

    Traffic traffic() {
        return new Traffic(roundTrips.sum(), statements.sum(), commits.sum());
    }

    /**
     * @param roundTrips times the client waited for the server
     * @param statements statements executed, {@code begin} and {@code commit} among them
     * @param commits transactions the server committed
     */
    record Traffic(long roundTrips, long statements, long commits) {
        Traffic since(Traffic earlier) {
            return new Traffic(
                    roundTrips - earlier.roundTrips, statements - earlier.statements, commits - earlier.commits);
        }
    }
}
