package dk.direktionsbord.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** One side at one number of clients: medians over its turns, and percentiles over all its completed tasks. */
record Line(
        String side,
        int clients,
        double lifecyclesPerSecond,
        double slowestTurn,
        double fastestTurn,
        double taskMillisP50,
        double taskMillisP95,
        double taskMillisP99,
        double roundTripsPerTask,
        double statementsPerTask,
        double commitsPerTask,
        double walBytesPerTask) {

    static Line of(String side, int clients, List<Sample> samples) {
        List<Sample> mine = samples.stream()
                .filter(sample -> sample.side().equals(side) && sample.clients() == clients)
                .toList();
        List<Double> speeds = sorted(mine, Sample::lifecyclesPerSecond);
        List<Double> millis = mine.stream()
                .flatMap(sample -> sample.latencies().stream())
                .map(nanos -> nanos / 1e6)
                .sorted()
                .toList();
        return new Line(
                side,
                clients,
                at(0.5, speeds),
                at(0, speeds),
                at(1, speeds),
                at(0.5, millis),
                at(0.95, millis),
                at(0.99, millis),
                median(mine, sample -> sample.perTask(sample.traffic().roundTrips())),
                median(mine, sample -> sample.perTask(sample.traffic().statements())),
                median(mine, sample -> sample.perTask(sample.traffic().commits())),
                median(mine, sample -> sample.perTask(sample.wal())));
    }

    String text() {
        return "%-8s %7d %13.2f %13.1f %6.1f %6.1f %13.1f %11.1f %8.2f %7.1f%n"
                .formatted(
                        side,
                        clients,
                        lifecyclesPerSecond,
                        taskMillisP50,
                        taskMillisP95,
                        taskMillisP99,
                        roundTripsPerTask,
                        statementsPerTask,
                        commitsPerTask,
                        walBytesPerTask / 1000);
    }

    private static double median(List<Sample> samples, ToDoubleFunction<Sample> of) {
        return at(0.5, sorted(samples, of));
    }

    private static List<Double> sorted(List<Sample> samples, ToDoubleFunction<Sample> of) {
        return samples.stream().map(of::applyAsDouble).sorted().toList();
    }

    private static double at(double part, List<Double> sorted) {
        return sorted.get((int) Math.round(part * (sorted.size() - 1)));
    }
}
