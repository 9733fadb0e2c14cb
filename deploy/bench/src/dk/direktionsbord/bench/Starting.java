package dk.direktionsbord.bench;

import java.util.ArrayList;
import java.util.List;

/** What both applications are started with. */
final class Starting {
    private Starting() {}

    static String[] arguments(String url, String profile, List<String> settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--spring.profiles.active=" + profile,
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn"));
        arguments.addAll(settings);
        return arguments.toArray(String[]::new);
    }
}
