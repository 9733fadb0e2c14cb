package dk.direktionsbord.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What to measure, as the command line says it. */
record Plan(List<String> arguments) {
    static Plan of(String[] arguments) {
        return new Plan(List.of(arguments));
    }

    List<Integer> clients() {
        return Arrays.stream(text("clients", "1,2,4").split(","))
                .map(Integer::valueOf)
                .toList();
    }

    /** How often the sides take turns for each number of clients. */
    int alternations() {
        return Integer.parseInt(text("alternations", "5"));
    }

    /** Lifecycles in one turn. */
    int lifecycles() {
        return Integer.parseInt(text("lifecycles", "24"));
    }

    /** Lifecycles of each side before anything is measured. */
    int warmUp() {
        return Integer.parseInt(text("warm-up", "240"));
    }

    List<String> sides() {
        return List.of(text("sides", "product,bare").split(","));
    }

    /** Settings of one side, from {@code --product.some.setting=..} as {@code --some.setting=..}. */
    List<String> settings(String side) {
        return startingWith("--" + side + ".").map(setting -> "--" + setting).toList();
    }

    /** Settings of the server, from {@code --postgres.some_setting=..}. */
    Map<String, String> serverSettings() {
        return startingWith("--postgres.")
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private String text(String name, String otherwise) {
        return startingWith("--" + name + "=").findFirst().orElse(otherwise);
    }

    private java.util.stream.Stream<String> startingWith(String prefix) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(prefix))
                .map(argument -> argument.substring(prefix.length()));
    }
}
