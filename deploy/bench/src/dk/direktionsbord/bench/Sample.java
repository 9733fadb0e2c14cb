package dk.direktionsbord.bench;

import java.util.List;

/** One run of one side: so many lifecycles by so many clients at once. */
record Sample(
        String side,
        int clients,
        int lifecycles,
        double seconds,
        List<Long> latencies,
        Wire.Traffic traffic,
        long wal) {
    double lifecyclesPerSecond() {
        return lifecycles / seconds;
    }

    /** Spreads a sum over the completed human tasks; what starting the matter costs is among it. */
    double perTask(long sum) {
        return (double) sum / latencies.size();
    }
}
