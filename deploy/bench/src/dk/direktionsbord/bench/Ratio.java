package dk.direktionsbord.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How many times as many lifecycles a second (a) ran as (b): each turn against its neighbour, since a shared disk is
 * slower at one time than at another and two turns beside each other meet the same disk.
 */
record Ratio(int clients, double median, double lowest, double highest) {
    static Optional<Ratio> of(int clients, String first, String second, List<Sample> samples) {
        List<Double> ours = speeds(clients, first, samples);
        List<Double> theirs = speeds(clients, second, samples);
        List<Double> pairs = IntStream.range(0, Math.min(ours.size(), theirs.size()))
                .mapToObj(turn -> ours.get(turn) / theirs.get(turn))
                .sorted()
                .toList();
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Ratio(clients, pairs.get(pairs.size() / 2), pairs.get(0), pairs.get(pairs.size() - 1)));
    }

    private static List<Double> speeds(int clients, String side, List<Sample> samples) {
        return samples.stream()
                .filter(sample -> sample.clients() == clients && sample.side().equals(side))
                .map(Sample::lifecyclesPerSecond)
                .toList();
    }

    String text() {
        return "%d clients: (a) runs %.2f x as many lifecycles as (b), turn against turn (%.2f to %.2f)%n"
                .formatted(clients, median, lowest, highest);
    }
}
