package dk.direktionsbord.life;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The product as a process of its own on its embedded PostgreSQL, so that it can be killed, or have other settings. */
public final class RunningProduct {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path log;
    private final int port;

    private RunningProduct(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts on the data folder and waits until people can sign in. */
    static RunningProduct start(Path folder) throws IOException {
        RunningProduct product = starting(folder, freePort());
        product.awaitReady();
        return product;
    }

    /** Starts on the data folder, at the port and with the settings, without waiting. */
    public static RunningProduct starting(Path folder, int port, String... settings) throws IOException {
        Path log = Files.createTempFile(folder, "start-", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Europe/Copenhagen",
                "-cp",
                System.getProperty("java.class.path"),
                "dk.direktionsbord.DirektionsbordApplication",
                "--server.port=" + port,
                "--direktionsbord.data-dir=" + folder.resolve("data")));
        command.addAll(List.of(settings));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new RunningProduct(process, log, port);
    }

    /** Waits until the process has ended by itself, and gives back what it said. */
    public String lastWords() throws IOException {
        await().atMost(PATIENCE).until(() -> !process.isAlive());
        return Files.readString(log);
    }

    Caller caller() {
        return new Caller(port);
    }

    /** Kill -9 of the product; its database is left behind, alive. */
    void kill() {
        process.destroyForcibly();
        await().atMost(PATIENCE).until(() -> !process.isAlive());
    }

    /** Kill -9 of the product and of every process of its database, as when the power goes. */
    void killWithDatabase() {
        List<ProcessHandle> database = postmasters().toList();
        process.destroyForcibly();
        database.forEach(postmaster -> {
            List<ProcessHandle> workers = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
        });
        await().atMost(PATIENCE)
                .until(() -> !process.isAlive() && database.stream().noneMatch(ProcessHandle::isAlive));
    }

    public void stop() {
        process.destroy();
        await().atMost(PATIENCE).until(() -> !process.isAlive());
    }

    private Stream<ProcessHandle> postmasters() {
        File lock = log.resolveSibling("data/postgresql/postmaster.pid").toFile();
        try {
            long pid = Long.parseLong(Files.readAllLines(lock.toPath()).get(0).strip());
            return ProcessHandle.of(pid).stream();
        } catch (IOException missing) {
            throw new AssertionError("no database is running", missing);
        }
    }

    /** Waits until people can sign in. */
    public void awaitReady() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).until(() -> {
            String said = Files.readString(log);
            if (!process.isAlive()) {
                throw new AssertionError("the product did not start:\n" + said);
            }
            return said.contains("Direktionsbord er klar");
        });
    }

    /** A port nobody uses now. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
