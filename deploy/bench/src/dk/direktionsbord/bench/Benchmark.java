package dk.direktionsbord.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures a matter's whole lifecycle, alternating between the product and the same diagrams on a bare engine on one
 * PostgreSQL. See {@code deploy/bench/README.md}.
 */
public final class Benchmark {
    private Benchmark() {}

    public static void main(String[] arguments) throws IOException {
        Plan plan = Plan.of(arguments);
        try (Server server = new Server(Path.of("target", "bench", "postgresql"), plan.serverSettings())) {
            List<Side> sides = new ArrayList<>();
            try {
                plan.sides().forEach(name -> sides.add(side(name, server, plan)));
                Report report = new Report(plan, server, sides, measure(plan, server, sides));
                System.out.println(report.table());
                System.out.println("JSON: " + report.write(Path.of("target", "bench")));
            } finally {
                sides.forEach(Side::close);
            }
        }
        System.exit(0);
    }

    private static Side side(String name, Server server, Plan plan) {
        progress("starting " + name);
        String url = server.database(name);
        return name.equals("product")
                ? new ProductSide(url, plan.settings(name))
                : new BareSide(url, plan.settings(name));
    }

    private static List<Sample> measure(Plan plan, Server server, List<Side> sides) {
        List<Clients> turns = new ArrayList<>();
        sides.forEach(side -> turns.add(new Clients(side, server)));
        turns.forEach(turn -> progress("warm-up", turn.run(2, plan.warmUp())));
        List<Sample> samples = new ArrayList<>();
        for (int clients : plan.clients()) {
            for (int alternation = 0; alternation < plan.alternations(); alternation++) {
                turns.forEach(turn -> samples.add(progress("measured", turn.run(clients, plan.lifecycles()))));
                Collections.reverse(turns);
            }
        }
        return samples;
    }

    private static Sample progress(String what, Sample sample) {
        progress("%s %-7s %d clients %6.2f lifecycles/s"
                .formatted(what, sample.side(), sample.clients(), sample.lifecyclesPerSecond()));
        return sample;
    }

    private static void progress(String line) {
        System.err.println(line);
    }
}
