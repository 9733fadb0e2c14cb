package dk.direktionsbord.document;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets {@link PdfSearch} read a PDF in a process of its own, with little memory, a time limit, and none of the product's
 * passwords around it. Whatever the file does to its reader, the product goes on.
 */
final class PdfProcess {
    private static final Logger LOG = LoggerFactory.getLogger(PdfProcess.class);
    private static final int AT_ONCE = 2;
    private static final Set<String> NEEDED = Set.of("PATH", "LANG", "LC_ALL", "SystemRoot", "TEMP", "TMP");
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Duration most;

    PdfProcess(Duration most) {
        this.most = most;
    }

    CprSearch search(Path file) {
        try {
            if (!places.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                return CprSearch.NOT_WHOLE;
            }
            try {
                return told(begun(file));
            } finally {
                places.release();
            }
        } catch (IOException notBegun) {
            LOG.warn("A PDF cannot be searched, for no process can be started", notBegun);
            return CprSearch.NOT_WHOLE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return CprSearch.NOT_WHOLE;
        }
    }

    private CprSearch told(Process search) throws InterruptedException {
        try {
            boolean ended = search.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
            return ended ? CprSearch.ofExitCode(search.exitValue()) : CprSearch.NOT_WHOLE;
        } finally {
            search.destroyForcibly().waitFor();
        }
    }

    private static Process begun(Path file) throws IOException {
        ProcessBuilder search = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                        "-Dloader.main=" + PdfSearch.class.getName(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        isOneJar() ? LAUNCHER : PdfSearch.class.getName(),
                        file.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        search.environment().keySet().retainAll(NEEDED);
        return search.start();
    }

    /** Whether the product runs as the jar that holds all its parts, which only its own launcher can open. */
    private static boolean isOneJar() {
        return ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null;
    }
}
