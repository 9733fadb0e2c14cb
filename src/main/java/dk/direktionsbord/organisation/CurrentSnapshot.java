package dk.direktionsbord.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The organisation of today, read once a day and after each change; or the one somebody looks ahead to. */
final class CurrentSnapshot {
    private final OrganisationSource source;
    private final Clock clock;
    private final AtomicInteger changes = new AtomicInteger();
    private final ThreadLocal<@Nullable Snapshot> foreseen = new ThreadLocal<>();
    private volatile @Nullable Today today;

    CurrentSnapshot(OrganisationSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    Snapshot get() {
        Snapshot ahead = foreseen.get();
        if (ahead != null) {
            return ahead;
        }
        LocalDate day = LocalDate.now(clock);
        Today known = today;
        return known != null && known.day.equals(day) ? known.organisation : read(day);
    }

    /** Lets the work, on this thread, meet the organisation of the day as it is written by now. */
    <T> T foreseenOn(LocalDate day, Supplier<T> work) {
        foreseen.set(new Snapshot(source.on(day)));
        try {
            return work.get();
        } finally {
            foreseen.remove();
        }
    }

    /** Reads it again at the next question. */
    void forget() {
        changes.incrementAndGet();
        today = null;
    }

    /** What was read before a change that came meanwhile is not remembered. */
    private Snapshot read(LocalDate day) {
        int before = changes.get();
        Today fresh = new Today(day, new Snapshot(source.on(day)));
        if (changes.get() == before) {
            today = fresh;
        }
        return fresh.organisation;
    }

    private record Today(LocalDate day, Snapshot organisation) {}
}
