package dk.direktionsbord.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured, as a table for people and as JSON. */
final class Report {
    private static final String HEAD =
            """

            side     clients  lifecycles/s   task ms p50    p95    p99   round trips  statements  commits  WAL kB
                                             (completing one human task)  (per completed human task)
            """;

    private final Plan plan;
    private final Server server;
    private final List<Side> sides;
    private final List<Line> lines;
    private final List<Ratio> ratios;

    Report(Plan plan, Server server, List<Side> sides, List<Sample> samples) {
        this.plan = plan;
        this.server = server;
        this.sides = sides;
        this.lines = plan.clients().stream()
                .flatMap(clients -> sides.stream().map(side -> Line.of(side.name(), clients, samples)))
                .toList();
        this.ratios = plan.clients().stream()
                .flatMap(clients -> Ratio.of(clients, "product", "bare", samples).stream())
                .toList();
    }

    String table() {
        StringBuilder table = new StringBuilder();
        machine().forEach((name, value) -> table.append("%-14s %s%n".formatted(name, value)));
        sides.forEach(side -> table.append("%-14s %s%n".formatted(side.name(), side.description())));
        table.append(HEAD);
        lines.forEach(line -> table.append(line.text()));
        ratios.forEach(ratio -> table.append(ratio.text()));
        return table.toString();
    }

    Path write(Path folder) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        all.put("machine", machine());
        all.put("arguments", plan.arguments());
        all.put("humanTasksPerLifecycle", Script.TASKS);
        all.put("results", lines);
        all.put("ratios", ratios);
        Files.createDirectories(folder);
        Path file = folder.resolve("result-" + all.get("at").toString().replaceAll("[^0-9TZ]", "") + ".json");
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), all);
        return file;
    }

    private Map<String, Object> machine() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("machine", Machine.description());
        machine.put("java", Runtime.version() + " " + System.getProperty("java.vm.name"));
        machine.put("postgresql", server.settings());
        machine.put(
                "lifecycle",
                Script.TASKS + " human tasks on both sides, " + plan.alternations() + " alternations of "
                        + plan.lifecycles() + " lifecycles; medians");
        return machine;
    }
}
