package dk.direktionsbord.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine the figures are from. */
final class Machine {
    private Machine() {}

    static String description() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%d x %s, %d GB memory, %s %s"
                .formatted(
                        system.getAvailableProcessors(),
                        processor(system.getArch()),
                        system.getTotalMemorySize() >> 30,
                        system.getName(),
                        system.getVersion());
    }

    private static String processor(String otherwise) {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException unknown) {
            return otherwise;
        }
    }
}
